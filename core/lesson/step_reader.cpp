#include "core/lesson/step_reader.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/lesson/parse_moment.h"
#include "core/lesson/parse_predicate.h"
#include "core/lesson/take_word.h"
#include "core/scenario/field_table.h"
#include "core/scenario/text_place.h"

namespace wiretale::lesson {
namespace {

constexpr std::array<std::string_view, 10> kKeys{"caption", "stop",          "highlight", "show",     "offer",
                                                 "predict", "misconception", "check",     "scenario", "set"};
constexpr std::array<std::string_view, 2> kRepeats{"check", "set"};

/// A file's name that can only mean a picture in the lesson's own folder.
std::optional<Phrase> problemWithPicture(std::string_view file, const Surroundings& surroundings) {
  if (file.empty() || file.find_first_of("/\\:") != std::string_view::npos || file.starts_with('.'))
    return say("a picture lies beside the lesson: write its file's name, without folders");
  if (!file.ends_with(".png") && !file.ends_with(".jpg")) return say("a picture is a *.png or a *.jpg");
  if (!surroundings.hasPicture(file)) return say("there is no picture \"{0}\" beside the lesson", file);
  return std::nullopt;
}

std::optional<Phrase> problemWithOffer(std::string_view path) {
  if (scenario::findPathField(path) != nullptr) return std::nullopt;
  std::vector<std::string_view> known;
  for (const scenario::PathField& field : scenario::pathFields()) known.emplace_back(field.path);
  const std::string_view guess = scenario::nearest(path, known);
  const std::string word = scenario::shortened(path);
  if (guess.empty()) return say("there is no setting \"{0}\"; there are for instance \"link.both.loss\"", word);
  return say("there is no setting \"{0}\" (did you mean \"{1}\"?)", word, guess);
}

}  // namespace

void StepReader::read(const StepLines& lines, std::size_t scene) {
  Step step;
  step.title = lines.title;
  step.scene = scene;
  step.line = lineOf(lines.offset);
  checkKeys(lines.entries, kKeys, kRepeats, m_complaints);
  for (const Entry& entry : lines.entries) readEntry(entry, step);
  readText(lines, step);
  require(lines, step);
  m_lesson.steps.push_back(std::move(step));
}

void StepReader::readEntry(const Entry& entry, Step& step) {
  using Reader = void (StepReader::*)(const Entry&, Step&);
  static constexpr std::array<std::pair<std::string_view, Reader>, 5> kReaders{
      {{"stop", &StepReader::readStop},
       {"check", &StepReader::readCheck},
       {"highlight", &StepReader::readHighlights},
       {"show", &StepReader::readViews},
       {"offer", &StepReader::readOffers}}};
  for (const auto& [key, reader] : kReaders)
    if (entry.key == key) (this->*reader)(entry, step);
  if (entry.key == "caption") step.caption = entry.value;
  if (entry.key == "predict") step.predict = entry.value;
  if (entry.key == "misconception") step.misconception = entry.value;
}

void StepReader::readStop(const Entry& entry, Step& step) {
  const auto moment = parseMoment(entry.value);
  if (!moment) return m_complaints.at(entry.placeOf(moment.error().offset), "stop", moment.error().what);
  if (!step.stop) step.stop = *moment;
}

void StepReader::readCheck(const Entry& entry, Step& step) {
  auto predicate = parsePredicate(entry.value);
  if (!predicate) return m_complaints.at(entry.placeOf(predicate.error().offset), "check", predicate.error().what);
  predicate->line = lineOf(entry.offset);
  step.checks.push_back(*std::move(predicate));
}

void StepReader::readHighlights(const Entry& entry, Step& step) {
  for (const Part& part : partsOf(entry.value)) {
    const auto highlight = parseHighlight(part.text);
    if (highlight) {
      step.highlights.push_back(*highlight);
    } else {
      m_complaints.at(entry.placeOf(part.offset + highlight.error().offset), "highlight", highlight.error().what);
    }
  }
}

void StepReader::readViews(const Entry& entry, Step& step) {
  for (const Part& part : partsOf(entry.value)) {
    Words words(part.text);
    const auto view = takeOneOf(words, viewWords());
    if (view && words.atEnd()) {
      step.views.push_back(*view);
    } else {
      m_complaints.at(
          entry.placeOf(part.offset), "show",
          view ? say("\"{0}\" does not belong here", scenario::shortened(words.rest())) : view.error().what);
    }
  }
}

void StepReader::readOffers(const Entry& entry, Step& step) {
  for (const Part& part : partsOf(entry.value)) {
    if (auto problem = problemWithOffer(part.text)) {
      m_complaints.at(entry.placeOf(part.offset), "offer", *std::move(problem));
    } else {
      step.offers.emplace_back(part.text);
    }
  }
}

void StepReader::readText(const StepLines& lines, Step& step) {
  for (PlacedBlock& placed : readBlocks(lines.text)) {
    if (const auto* const picture = std::get_if<Picture>(&placed.block)) {
      if (auto problem = problemWithPicture(picture->file, m_surroundings)) {
        m_complaints.at(placed.offset, {}, *std::move(problem));
        continue;
      }
    }
    step.text.push_back(std::move(placed.block));
  }
}

void StepReader::require(const StepLines& lines, const Step& step) {
  const auto has = [&](std::string_view key) {
    return std::ranges::find(lines.entries, key, &Entry::key) != lines.entries.end();
  };
  if (step.title.empty()) m_complaints.at(lines.offset, {}, say("the heading has no words"));
  if (!has("stop")) m_complaints.at(lines.offset, "stop", say("is missing: say where the step stops, \"stop: end\""));
  if (step.caption.empty())
    m_complaints.at(lines.offset, "caption", say("is missing: a sentence or two to be shown at the stop"));
}

int StepReader::lineOf(std::size_t offset) const {
  return scenario::placeOf(m_text, offset).line;
}

}  // namespace wiretale::lesson
