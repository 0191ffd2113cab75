# Texts of the interface.
ui-language-name = Français
ui-text-missing = Ce texte manque. Write /menu.
# $step and $steps are numbers
ui-card-progress = <b>{ $guide }</b> · étape { $step } sur { $steps }
ui-toast-stale = Cette carte était ancienne.
ui-steps-left = { $count ->
    [one] { $count } étape
   *[other] { $count } étapes
}
ui-words-back = retour
ui-words-menu = menu, accueil, Back
