#pragma once

#include <string>
#include <string_view>

#include <QString>

#include "core/base/side.h"
#include "core/scenario/scenario.h"
#include "core/trace/records.h"
#include "core/trace/trace.h"

namespace wiretale::text {

/// "Client", "Server": the role, whatever the scenario calls the party.
QString roleName(Side side);

/// The name of a party as shown: the defaults "Client" and "Server" in the user's language, others as they are.
QString partyName(const std::string& name);

/// The name of a branch as shown: those of the scenarios that come with the program in the user's language, others as
/// they are. One without a name is the original.
QString branchName(const std::string& name);

/// Title and description of a scenario: those of the scenarios that come with the program in the user's language,
/// others as they are.
QString scenarioTitle(const scenario::Scenario& scenario);
QString scenarioDescription(const scenario::Scenario& scenario);

/// What the scenarios of a chapter are about, as scenario::Builtin names it, in the user's language.
QString chapterTitle(std::string_view chapter);

/// One change the user made: "Loss to the server becomes 30 % at 1.2 s", "Drop the 3rd packet from the server".
QString interventionSentence(const scenario::Intervention& intervention);

/// What somebody made up: "Forged RST".
QString forgedName(scenario::ForgedSegment segment);

/// What an application did: "The client's application sends 1,448 bytes".
QString appEventSentence(const trace::Trace& trace, const trace::AppEvent& event);

/// How the run came to its end: "Nothing is left to happen".
QString endSentence(trace::EndOfTrace end);

}  // namespace wiretale::text
