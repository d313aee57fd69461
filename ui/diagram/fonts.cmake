# The program's fonts, subset at build time from the distribution's package, so that screen, exports and golden images
# are the same everywhere and Korean always renders. Where the package is absent the system's fonts are used.
find_file(WIRETALE_NOTO_CJK NotoSansCJK-Regular.ttc PATHS
  /usr/share/fonts/opentype/noto /usr/share/fonts/noto-cjk /usr/share/fonts/google-noto-sans-cjk-fonts
  /usr/share/fonts/truetype/noto NO_DEFAULT_PATH)
# The system's Python first: fontTools comes as a distribution package.
find_program(WIRETALE_FONT_PYTHON python3 PATHS /usr/bin NO_DEFAULT_PATH)
find_program(WIRETALE_FONT_PYTHON python3)

set(font_tools_missing 1)
if(WIRETALE_FONT_PYTHON)
  execute_process(COMMAND ${WIRETALE_FONT_PYTHON} -c "import fontTools.subset" RESULT_VARIABLE font_tools_missing
                  OUTPUT_QUIET ERROR_QUIET)
endif()

if(NOT WIRETALE_NOTO_CJK OR NOT font_tools_missing EQUAL 0)
  message(WARNING "The program's fonts are not built in: this needs the packages fonts-noto-cjk and python3-fonttools. "
                  "The system's fonts are used; pictures will look different on every machine.")
  return()
endif()

get_filename_component(noto_folder ${WIRETALE_NOTO_CJK} DIRECTORY)
set(font_folder ${CMAKE_CURRENT_BINARY_DIR}/fonts)
set(font_script ${PROJECT_SOURCE_DIR}/resources/fonts/make_fonts.py)
set(font_files)
foreach(name sans-regular sans-bold kr-regular kr-bold mono-regular)
  list(APPEND font_files ${font_folder}/${name}.otf)
  set_source_files_properties(${font_folder}/${name}.otf PROPERTIES QT_RESOURCE_ALIAS ${name}.otf)
endforeach()
add_custom_command(
  OUTPUT ${font_files}
  COMMAND ${WIRETALE_FONT_PYTHON} ${font_script} ${noto_folder} ${font_folder}
  DEPENDS ${font_script}
  COMMENT "Making the program's fonts"
  VERBATIM)
# Not compressed: a font is read where it lies, without a copy.
qt_add_resources(wiretale_diagram "fonts" PREFIX "/fonts" FILES ${font_files} OPTIONS --no-compress)
target_compile_definitions(wiretale_diagram PRIVATE WIRETALE_OWN_FONTS)
