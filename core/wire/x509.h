#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/wire/field_walk.h"

namespace wiretale::wire {

/// Every field of a certificate in DER (RFC 5280 §4.1). Leaves cover all bytes once, whatever they are; nothing is
/// checked but the form.
std::vector<Field> fieldsOfCertificate(Bytes der, std::size_t begin = 0);

/// The same within a walk, over its scope.
void walkX509(FieldWalk& walk);

/// A name: what an issuer and a subject are.
void walkX509Name(FieldWalk& walk, Label label = {"Name", "RFC 5280 §4.1.2.4"}, const char* meaning = "");

// Parts in files of their own.

/// An algorithm and its parameters; gives its dotted number.
std::string walkX509Algorithm(FieldWalk& walk, Label label, const char* meaning);
void walkX509PublicKey(FieldWalk& walk);
/// The sequence of extensions.
void walkX509Extensions(FieldWalk& walk);

}  // namespace wiretale::wire
