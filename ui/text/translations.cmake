# Translations, compiled and embedded under :/i18n. rules_ko.ts holds the sentences of core/explain and scenarios_ko.ts
# the texts of resources/scenarios; both are kept by hand. wiretale_ko.ts is kept by `cmake --build … --target update_translations`, which runs lupdate over ui and app.
# No qt_add_lupdate: its target would rewrite all of them.
set(WIRETALE_TS_DIR ${PROJECT_SOURCE_DIR}/resources/i18n)
set(WIRETALE_LUPDATE_OPTIONS -silent -locations none -no-obsolete -extensions cpp,h -I ${PROJECT_SOURCE_DIR})

set(ts_files
  ${WIRETALE_TS_DIR}/wiretale_ko.ts ${WIRETALE_TS_DIR}/rules_ko.ts ${WIRETALE_TS_DIR}/scenarios_ko.ts)
set_source_files_properties(${ts_files} PROPERTIES OUTPUT_LOCATION ${CMAKE_CURRENT_BINARY_DIR})
qt_add_lrelease(wiretale_diagram TS_FILES ${ts_files} QM_FILES_OUTPUT_VARIABLE qm_files OPTIONS -silent -nounfinished)
qt_add_resources(wiretale_diagram wiretale_i18n PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm_files})

add_custom_target(update_translations
  COMMAND Qt6::lupdate ${WIRETALE_LUPDATE_OPTIONS} ui app -ts ${WIRETALE_TS_DIR}/wiretale_ko.ts
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
  VERBATIM)
