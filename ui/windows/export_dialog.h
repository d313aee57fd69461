#pragma once

#include <QDialog>

#include "ui/windows/picture_source.h"

class QLabel;

namespace wiretale::windows {

class ExportForm;
class ExportPreview;

/// Chooses format and content of a picture, with a preview that follows.
class ExportDialog : public QDialog {
  Q_OBJECT

 public:
  ExportDialog(session::Session& session, const views::DiagramView& view, settings::Settings& settings,
               QWidget* parent = nullptr);

  ExportForm& form() { return *m_form; }

 Q_SIGNALS:
  void wanted(const wiretale::windows::ExportChoice& choice, const QString& path);

 private:
  void build();
  void preview();
  void chooseFile();

  session::Session& m_session;
  const views::DiagramView& m_view;
  settings::Settings& m_settings;
  ExportForm* m_form;
  ExportPreview* m_preview;
  QLabel* m_size;
};

}  // namespace wiretale::windows
