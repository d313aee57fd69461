#pragma once

#include <memory>

#include <QObject>

#include "ui/session/session.h"
#include "ui/settings/settings.h"
#include "ui/views/diagram_view.h"
#include "ui/views/message_bar.h"
#include "ui/windows/picture_source.h"

class QPrinter;

namespace wiretale::exporting {
class Exporter;
}

namespace wiretale::windows {

/// How the diagram leaves the window: to the clipboard, to a file, to paper.
class PictureFlow : public QObject {
  Q_OBJECT

 public:
  PictureFlow(session::Session& session, settings::Settings& settings, views::DiagramView& view, views::MessageBar& bar,
              QWidget& window);
  ~PictureFlow() override;

  void copy();
  void exportByDialog();
  void print();
  void printPreview();

  /// The whole diagram on the sheets of a printer whose dialogue is over: what both of them do.
  void paintOn(QPrinter& printer);

  /// Renders and writes in a thread of its own; the end is said in the message bar.
  void exportTo(const ExportChoice& choice, const QString& path);

 Q_SIGNALS:
  void copied();
  void exported(const QString& path);

 private:
  struct Job;

  void finish(const QString& path, const QString& problem);
  void name(QPrinter& printer) const;
  ExportChoice plainChoice() const;

  session::Session& m_session;
  settings::Settings& m_settings;
  views::DiagramView& m_view;
  views::MessageBar& m_bar;
  QWidget& m_window;
  std::shared_ptr<Job> m_job;  ///< the export under way, if any
};

}  // namespace wiretale::windows
