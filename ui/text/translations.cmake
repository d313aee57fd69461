# Translations, compiled and embedded under :/i18n. Kept by hand, because lupdate does not see their sources: rules_ko.ts
# (sentences of core/explain), fields_ko.ts (meanings of core/wire), scenarios_ko.ts (texts of resources/scenarios),
# phrases_ko.ts (what core says with say()).
# wiretale_ko.ts is kept by lupdate, over ui and app: `cmake --build … --target update_translations`. No qt_add_lupdate:
# its target would rewrite all of them.
include(${CMAKE_CURRENT_LIST_DIR}/lupdate.cmake)

set(ts_files wiretale_ko.ts rules_ko.ts fields_ko.ts scenarios_ko.ts phrases_ko.ts)
list(TRANSFORM ts_files PREPEND ${WIRETALE_TS_DIR}/)
set_source_files_properties(${ts_files} PROPERTIES OUTPUT_LOCATION ${CMAKE_CURRENT_BINARY_DIR})
qt_add_lrelease(wiretale_diagram TS_FILES ${ts_files} QM_FILES_OUTPUT_VARIABLE qm_files OPTIONS -silent -nounfinished)
qt_add_resources(wiretale_diagram wiretale_i18n PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm_files})

add_custom_target(update_translations
  COMMAND Qt6::lupdate ${WIRETALE_LUPDATE_OPTIONS} ui app -ts ${WIRETALE_TS_DIR}/wiretale_ko.ts
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
  VERBATIM)
