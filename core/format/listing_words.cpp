#include "core/format/listing_words.h"

namespace wiretale::format {

std::vector<std::string*> ListingWords::all() {
  std::vector<std::string*> texts{&party,       &port,       &summary,    &time,  &lanes, &message, &seq,
                                  &ack,         &length,     &window,     &again, &copy,  &forged,  &corrupted,
                                  &timerStarts, &timerFires, &timerStops, &sent,  &then,  &died,    &why,
                                  &way,         &ports,      &fragment,   &frame};
  for (std::string& text : ends) texts.push_back(&text);
  for (std::string& text : fates) texts.push_back(&text);
  for (std::string& text : timers) texts.push_back(&text);
  for (std::string& text : applications) texts.push_back(&text);
  return texts;
}

}  // namespace wiretale::format
