#pragma once

#include <memory>

#include <QGuiApplication>

namespace wiretale::cli {

/// What Qt needs to know of fonts, without a display. Only commands that draw make one.
class DrawingApplication {
 public:
  DrawingApplication();

 private:
  int m_count = 1;
  char m_name[9] = "wiretale";
  char* m_arguments[2] = {m_name, nullptr};
  std::unique_ptr<QGuiApplication> m_application;
};

}  // namespace wiretale::cli
