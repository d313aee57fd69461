#pragma once

#include <cstddef>
#include <span>

#include <QString>

namespace wiretale::text {

// Bytes as they are pasted elsewhere; the same in every language.

/// "16 03 01 00 f5"
QString hexText(std::span<const std::byte> bytes);

/// "const unsigned char client_random[32] = { 0x16, …};", twelve to a line. `name` is made an identifier.
QString cArrayText(std::span<const std::byte> bytes, const QString& name);

/// What can be read as ASCII; "." for all else but line ends.
QString readableText(std::span<const std::byte> bytes);

/// The same of one byte; "." for a line end too.
QChar readableCharacter(std::byte byte);

}  // namespace wiretale::text
