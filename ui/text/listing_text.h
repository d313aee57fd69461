#pragma once

#include "core/format/listing_words.h"

namespace wiretale::text {

/// The words of a listing in the language shown, with its sentences and the names of the parties.
format::ListingWords listingWords();

}  // namespace wiretale::text
