#include <span>

#include "app/cli/command_line.h"

int main(int argc, char** argv) {
  return wiretale::cli::runCommandLine(std::span(argv, static_cast<std::size_t>(argc)));
}
