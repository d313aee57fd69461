#pragma once

#include <vector>

#include <QScrollArea>
#include <QTimer>

#include "ui/diagram/theme.h"
#include "ui/models/inspection.h"
#include "ui/session/session.h"

class QLabel;
class QVBoxLayout;

namespace wiretale::views {

class BecauseBox;
class BytePages;
class FactList;
class FieldTree;
class HexView;
class SectionTitle;
class TieLinks;

/// What the selected event is, why it happened, and of a packet its fields and bytes, linked both ways.
class InspectorPanel : public QScrollArea {
  Q_OBJECT

 public:
  explicit InspectorPanel(session::Session& session, QWidget* parent = nullptr);

  /// Inks of titles and bars: the diagram's, in the theme that suits the window.
  void setTheme(const diagram::Theme& theme);

  QLabel& title() { return *m_title; }
  FieldTree& fields() { return *m_fields; }
  BytePages& pages() { return *m_bytes; }
  HexView& bytes();
  QString whyText() const;
  TieLinks& ties() { return *m_ties; }

  QSize sizeHint() const override { return {316, 500}; }  // as wide as the pane is at first

  /// Shows the selection now; else it happens when the window has painted its diagram.
  void refresh();

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void build(QVBoxLayout& column);
  void connectFieldsAndBytes();
  void showField(const models::FieldRow& field);
  void showPointedOut();
  void showReasons(const std::vector<models::Because>& reasons);
  void showTitle(const models::Inspection& inspection);
  void retranslate();

  session::Session& m_session;
  const diagram::Theme* m_theme;
  QTimer m_soon;
  SectionTitle* m_heading;
  QLabel* m_title;
  QLabel* m_hint;
  FactList* m_facts;
  QVBoxLayout* m_reasons;
  std::vector<BecauseBox*> m_boxes;
  TieLinks* m_ties;
  SectionTitle* m_fieldsTitle;
  FieldTree* m_fields;
  SectionTitle* m_bytesTitle;
  BytePages* m_bytes;
};

}  // namespace wiretale::views
