# Texts of the interface.
ui-language-name = العربية
ui-text-missing = هذا النص غير موجود. Write /menu.
# $step and $steps are numbers
ui-card-progress = <b>{ $guide }</b> · الخطوة { $step } من { $steps }
ui-steps-left = { $count ->
    [one] خطوة واحدة
   *[other] { $count } خطوات
}
ui-words-back = رجوع، عودة
ui-words-menu = القائمة
