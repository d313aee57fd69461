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
class FactList;
class FieldTable;
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
  FieldTable& fields() { return *m_fields; }
  HexView& bytes() { return *m_bytes; }
  QString whyText() const;
  TieLinks& ties() { return *m_ties; }

  QSize sizeHint() const override { return {316, 500}; }  // as wide as the pane is at first

  /// Shows the selection now; else it happens when the window has painted its diagram.
  void refresh();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void build(QVBoxLayout& column);
  void connectFieldsAndBytes();
  void showField(const wire::Field& field);
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
  FieldTable* m_fields;
  QLabel* m_fieldSense;
  SectionTitle* m_bytesTitle;
  HexView* m_bytes;
};

}  // namespace wiretale::views
