#pragma once

#include <memory>
#include <span>

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <tl/expected.hpp>

#include "ui/export/request.h"

namespace wiretale::exporting {

/// What of a request a format heeds beside what all do. Dialogues and the command line are made from it.
struct Takes {
  bool picture = true;  ///< it draws the request's layout: part, moment and colours matter
  bool scale = false;
  bool transparency = false;
  bool textOrOutlines = false;
  bool paper = false;
  bool pointOfView = false;
};

/// One file format. Errors say what is wrong and what to do.
class Exporter {
 public:
  virtual ~Exporter() = default;

  virtual QString name() const = 0;         ///< "PNG picture"
  virtual QString suffix() const = 0;       ///< "png"
  virtual QString mimeType() const = 0;     ///< "image/png"
  virtual QString description() const = 0;  ///< what it is good for, one sentence
  virtual Takes takes() const = 0;

  /// The bytes of the file. Needs a QGuiApplication, and may run outside of its thread. Cancelled: an empty message.
  virtual tl::expected<QByteArray, QString> render(const Request& request) const = 0;
};

/// All formats, the most useful first.
std::span<const std::unique_ptr<Exporter>> exporters();

/// nullptr if there is none with that suffix (without its dot, any case).
const Exporter* exporterFor(QStringView suffix);

/// Renders, then writes the file as `writeBytes` does.
tl::expected<void, QString> exportTo(const Exporter& exporter, const Request& request, const QString& path);

/// A file is replaced as a whole or not at all. What is no ordinary file (a pipe, /dev/stdout) is written to.
tl::expected<void, QString> writeBytes(const QByteArray& bytes, const QString& path);

}  // namespace wiretale::exporting
