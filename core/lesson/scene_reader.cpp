#include <algorithm>

#include "core/lesson/step_reader.h"
#include "core/scenario/builtin.h"
#include "core/scenario/near_miss.h"
#include "core/scenario/scenario_text.h"
#include "core/scenario/setting.h"
#include "core/scenario/utf8.h"

namespace wiretale::lesson {
namespace {

const Entry* find(const std::vector<Entry>& entries, std::string_view key) {
  const auto found = std::ranges::find(entries, key, &Entry::key);
  return found == entries.end() ? nullptr : &*found;
}

}  // namespace

void checkKeys(const std::vector<Entry>& entries, std::span<const std::string_view> known,
               std::span<const std::string_view> repeats, scenario::ComplaintList& complaints) {
  for (const Entry& entry : entries) {
    const std::string key{entry.key};
    if (std::ranges::find(known, entry.key) == known.end()) {
      const std::string_view guess = scenario::nearest(entry.key, known);
      complaints.at(
          entry.offset, key,
          guess.empty() ? say("there is no such key") : say("there is no such key (did you mean \"{0}\"?)", guess));
      continue;
    }
    const Entry& first = *find(entries, entry.key);
    const bool mayRepeat = std::ranges::find(repeats, entry.key) != repeats.end();
    if (&first != &entry && !mayRepeat) complaints.atRepeated(entry.offset, key, first.offset);
  }
}

Phrase noSuchScenario(std::string_view name) {
  std::vector<std::string_view> names;
  for (const scenario::Builtin& builtin : scenario::builtins()) names.push_back(builtin.name);
  const std::string_view guess = scenario::nearest(name, names);
  if (guess.empty()) return say("there is no scenario \"{0}\"", scenario::shortened(name));
  return say("there is no scenario \"{0}\" (did you mean \"{1}\"?)", scenario::shortened(name), guess);
}

void SceneReader::begin(const std::vector<Entry>& entries, std::size_t offset) {
  const Entry* const named = find(entries, "scenario");
  if (named == nullptr && find(entries, "set") == nullptr) return;
  Scene scene;
  if (named != nullptr) {
    scene.name = named->value;
  } else if (!m_lesson.scenes.empty()) {
    scene.name = m_lesson.scenes[m_current].name;
  } else {
    return m_complaints.at(offset, "set", say("there is no scenario yet that this could change"));
  }
  for (const Entry& entry : entries)
    if (entry.key == "set") scene.settings.push_back(entry.value);
  const auto same = std::ranges::find_if(m_lesson.scenes, [&](const Scene& known) {
    return known.name == scene.name && known.settings == scene.settings;
  });
  m_current = static_cast<std::size_t>(same - m_lesson.scenes.begin());
  if (same != m_lesson.scenes.end()) return;
  load(scene, entries, named);
  m_lesson.scenes.push_back(std::move(scene));
}

void SceneReader::load(Scene& scene, const std::vector<Entry>& entries, const Entry* named) {
  auto loaded = m_surroundings.scenario(scene.name);
  if (!loaded) {
    if (named != nullptr) m_complaints.at(named->valueOffset, "scenario", loaded.error());
    return;
  }
  for (const Entry& entry : entries) {
    if (entry.key != "set") continue;
    if (const auto applied = scenario::applySetting(*loaded, entry.value); !applied)
      m_complaints.at(entry.valueOffset, "set", applied.error());
  }
  const scenario::Complaints together = scenario::check(*loaded);
  for (const scenario::Complaint& complaint : together)
    m_complaints.at(named != nullptr ? named->valueOffset : entries.front().offset, complaint.path, complaint.what);
  if (together.empty()) scene.scenario = *std::move(loaded);
}

}  // namespace wiretale::lesson
