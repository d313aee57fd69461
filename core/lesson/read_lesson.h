#pragma once

#include <functional>
#include <string_view>

#include <tl/expected.hpp>

#include "core/lesson/lesson.h"
#include "core/scenario/complaint.h"

namespace wiretale::lesson {

/// What there is around a lesson's text. The text names things; only these find them.
struct Surroundings {
  std::function<tl::expected<scenario::Scenario, Phrase>(std::string_view name)> scenario;
  std::function<bool(std::string_view file)> hasPicture;
};

/// The scenarios that come with the program, and no pictures.
Surroundings builtinSurroundings();

struct Reading {
  Lesson lesson;                    ///< what could be read, complaints or not
  scenario::Complaints complaints;  ///< all of them, each with line and column
};

/// Reads a lesson: UTF-8, Markdown with front matter.
///
///     ---
///     title: The handshake loses a packet
///     summary: Three packets, three ways to lose one.
///     order: 3
///     scenario: syn-lost                  a built-in one, or own.wiretale beside the file
///     set: link.both.latency=40ms         may be there several times
///     rfcs: RFC 9293 §3.5, RFC 6298
///     ---
///     ## The SYN is lost                  one heading for each step; below it keys, then text
///     caption: The SYN is lost. How long will it wait?
///     stop: timer client retransmission fires
///     highlight: packet client SYN, timer client retransmission
///     show: control-block
///     offer: link.both.latency, client.tcp.initialRto
///     predict: When does it go again?
///     misconception: …
///     check: packets client SYN = 2       may be there several times
///     scenario: syn-ack-lost              from this step on; with `set` likewise
///
///     Text with *emphasis*, **strong words**, `code`, lists, fenced code and pictures that lie beside the file,
///     ![description](picture.png) on a line of its own. Everything else is text, HTML and links too.
///
/// A line that begins with two spaces goes on with the value above it. Moments (`stop`): parse_moment.h. Checks:
/// parse_predicate.h.
Reading readLesson(std::string_view text, const Surroundings& surroundings);

}  // namespace wiretale::lesson
