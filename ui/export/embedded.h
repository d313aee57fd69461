#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace wiretale::exporting {

inline constexpr std::string_view kPngScenarioKeyword = "Scenario";
inline constexpr qint64 kMostEmbeddedFileSize = qint64{256} * 1024 * 1024;

/// The text of the scenario that travels inside a PNG, SVG or PDF written by this program, told apart by its first
/// bytes. It is not checked here: scenario::readScenario does that. Whatever the file holds, at most
/// scenario::kMaximumFileSize bytes come back and time is linear in its size.
tl::expected<std::string, QString> readEmbeddedScenario(const QString& path);

/// The same for bytes in memory; `name` is for messages.
tl::expected<std::string, QString> embeddedScenario(const QByteArray& bytes, const QString& name);

/// Whether a file with such first bytes could hold one.
bool looksLikePicture(std::string_view firstBytes);

// One per format: nothing if there is no scenario inside, or if the file is damaged before it.
std::optional<std::string> scenarioInPng(std::string_view bytes);
std::optional<std::string> scenarioInSvg(std::string_view bytes);
std::optional<std::string> scenarioInPdf(std::string_view bytes);

/// Undoes zlib's compression; nothing if the data is damaged or would give more than `most` bytes.
std::optional<std::string> inflated(std::string_view compressed, std::size_t most);

}  // namespace wiretale::exporting
