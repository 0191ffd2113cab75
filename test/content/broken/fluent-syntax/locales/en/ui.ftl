# Texts of the interface.
ui-language-name = English
ui-text-missing = This text is missing. Write /menu.
# $step and $steps are numbers
ui-card-progress = <b>{ $guide }</b> · step { $step } of { $steps }
ui-toast-stale This was an older card.
ui-steps-left = { $count ->
    [one] { $count } step left
   *[other] { $count } steps left
}
ui-words-back = back, go back
ui-words-menu = menu, home
