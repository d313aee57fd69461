# How wiretale_ko.ts is made; the target and the test that finds forgotten texts share it.
set(WIRETALE_TS_DIR ${PROJECT_SOURCE_DIR}/resources/i18n)
set(WIRETALE_LUPDATE_OPTIONS -silent -locations none -no-obsolete -extensions cpp,h -I ${PROJECT_SOURCE_DIR})
