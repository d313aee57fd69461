#include "tests/core/scenario/bad_inputs.h"

namespace wiretale::scenario {
namespace {

std::string nested(int levels) {
  return R"({"wiretale": 1, "title": )" + std::string(static_cast<std::size_t>(levels), '[');
}

std::string repeated(const std::string& item, int count) {
  std::string list = item;
  for (int i = 1; i < count; ++i) list += "," + item;
  return list;
}

std::string link(const std::string& both) {
  return R"({"wiretale": 1, "client": {"program": [{"do": "connect"}]}, "link": {"both": )" + both + "}}";
}

std::string client(const std::string& members) {
  return R"({"wiretale": 1, "client": {"program": [{"do": "connect"}], )" + members + "}}";
}

std::string program(const std::string& steps) {
  return "{\"wiretale\": 1, \"client\": {\"program\": [\n  " + steps + "\n]}}";
}

std::string interventions(const std::string& list) {
  return "{\"wiretale\": 1, \"client\": {\"program\": [{\"do\": \"connect\"}]}, \"interventions\": [\n  " + list +
         "\n]}";
}

}  // namespace

std::vector<BadInput> badSyntax() {
  return {
      {"nothing", ""},
      {"only blanks", " \n\n "},
      {"no JSON at all", "Dear Sir or Madam,"},
      {"a list", "[1, 2]"},
      {"a number", "42"},
      {"cut off inside an object", "{\n  \"wiretale\": 1,\n  \"link\": {\n    \"both\": {\"loss\": 0.1"},
      {"cut off inside a text", "{\"wiretale\": 1, \"title\": \"Once upon"},
      {"cut off behind a key", "{\"wiretale\": 1, \"title\""},
      {"a text over two lines", "{\"wiretale\": 1,\n \"title\": \"Once\nupon\"}"},
      {"a comma too many at the end", "{\n  \"wiretale\": 1,\n}"},
      {"a comma too many at the start", "{, \"wiretale\": 1}"},
      {"two commas", "{\"wiretale\": 1,, \"seed\": 2}"},
      {"a missing comma", "{\n  \"wiretale\": 1\n  \"seed\": 2\n}"},
      {"a missing comma in a list", "{\"wiretale\": 1, \"interventions\": [{} {}]}"},
      {"a missing colon", "{\"wiretale\" 1}"},
      {"a missing value", "{\"wiretale\": }"},
      {"the wrong bracket", "{\"wiretale\": 1, \"client\": {\"program\": [}}"},
      {"a brace closed by a bracket", "{\"wiretale\": 1]"},
      {"something behind the end", "{\"wiretale\": 1}\n}"},
      {"a comment", "{\n  // the version\n  \"wiretale\": 1\n}"},
      {"a comment behind a value", "{\"wiretale\": 1 /* first */}"},
      {"single quotes", "{'wiretale': 1}"},
      {"a key without quotes", "{wiretale: 1}"},
      {"a text without quotes", "{\"wiretale\": 1, \"title\": Hello}"},
      {"not a number", "{\"wiretale\": 1, \"link\": {\"both\": {\"loss\": NaN}}}"},
      {"minus infinity", "{\"wiretale\": 1, \"link\": {\"both\": {\"loss\": -Infinity}}}"},
      {"a number beyond any", "{\"wiretale\": 1, \"link\": {\"both\": {\"loss\": 1e999}}}"},
      {"a leading zero", "{\"wiretale\": 01}"},
      {"a leading point", "{\"wiretale\": 1, \"link\": {\"both\": {\"loss\": .5}}}"},
      {"a plus sign", "{\"wiretale\": +1}"},
      {"hexadecimal", "{\"wiretale\": 1, \"seed\": 0x2A}"},
      {"a unit without quotes", "{\"wiretale\": 1, \"link\": {\"both\": {\"latency\": 20ms}}}"},
      {"True from another language", "{\"wiretale\": True}"},
      {"an unknown escape", "{\"wiretale\": 1, \"title\": \"C:\\work\"}"},
      {"a broken Unicode escape", "{\"wiretale\": 1, \"title\": \"\\u12\"}"},
      {"half a character", "{\"wiretale\": 1, \"title\": \"\\ud83d alone\"}"},
      {"a tab in a text", "{\"wiretale\": 1, \"title\": \"a\tb\"}"},
      {"a zero byte", std::string("{\"wiretale\": 1, \"title\": \"a\0b\"}", 31)},
      {"invalid UTF-8", "{\"wiretale\": 1,\n \"title\": \"\xC3\xA4\xC3\xA4 \xFF\"}"},
      {"an overlong form", "{\"wiretale\": 1, \"title\": \"\xC0\x80\"}"},
      {"UTF-16", std::string("\xFF\xFE{\0\"\0", 6)},
      {"a syntax error and what stands before it", "{\n  \"wiretale\": 1,\n  \"sed\": 7,\n  \"seed\": -7,\n  oops\n}"},
      {"columns count characters", "{\"wiretale\": 1, \"title\": \"äöü\", \"sead\": 1}"},
      {"nested too deep", nested(40)},
      {"far too many values", "{\"wiretale\": 1, \"title\": [" + repeated("1", 200'001) + "]}"},
  };
}

std::vector<BadInput> badKeys() {
  return {
      {"no version", "{\"title\": \"x\", \"client\": {\"program\": [{\"do\": \"connect\"}]}}"},
      {"a newer version", "{\n  \"wiretale\": 3,\n  \"holograms\": true\n}"},
      {"version zero", "{\"wiretale\": 0, \"client\": {\"program\": [{\"do\": \"connect\"}]}}"},
      {"a version in quotes", "{\"wiretale\": \"1\", \"client\": {\"program\": [{\"do\": \"connect\"}]}}"},
      {"unknown keys",
       "{\"wiretale\": 1, \"titel\": \"x\", \"Server\": {}, \"colour\": \"red\",\n"
       " \"client\": {\"program\": [{\"do\": \"connect\"}], \"adress\": \"10.0.0.1\"}}"},
      {"a repeated key",
       "{\n  \"wiretale\": 1,\n  \"seed\": 1,\n  \"seed\": 2,\n"
       "  \"client\": {\"program\": [{\"do\": \"connect\"}]}\n}"},
  };
}

std::vector<BadInput> badLinks() {
  return {
      {"loss above one", link(R"({"loss": 1.5})")},
      {"loss in percent above 100", link(R"({"loss": "150%"})")},
      {"negative loss", link(R"({"loss": -0.1})")},
      {"loss in quotes", link(R"({"loss": "0.2"})")},
      {"loss as a word", link(R"({"loss": "much"})")},
      {"loss null", link(R"({"loss": null})")},
      {"loss as a list", link(R"({"loss": [0.1]})")},
      {"negative latency", link(R"({"latency": "-20ms"})")},
      {"latency without a unit", link(R"({"latency": 20})")},
      {"latency without a unit in quotes", link(R"({"latency": "20"})")},
      {"latency in parsecs", link(R"({"latency": "20pc"})")},
      {"latency too long", link(R"({"latency": "11s"})")},
      {"latency of ages", link(R"({"latency": "99999999999h"})")},
      {"latency in a minute or so", link(R"({"latency": "1m"})")},
      {"latency finer than the clock", link(R"({"latency": "0.1ns"})")},
      {"a rate too low", link(R"({"bitsPerSecond": 999})")},
      {"a rate too high", link(R"({"bitsPerSecond": "101 Gbit/s"})")},
      {"jitter as a share", link(R"({"jitter": 0.1})")},
      {"impairments above one", link(R"({"duplication": 1.1, "corruption": "101%"})")},
      {"a rate in bytes", link(R"({"bitsPerSecond": "10 MB/s"})")},
      {"a field of the link outside a direction",
       "{\"wiretale\": 1, \"link\": {\"latency\": \"20ms\"},\n"
       " \"client\": {\"program\": [{\"do\": \"connect\"}]}}"},
      {"keys in the wrong place",
       "{\"wiretale\": 1, \"loss\": 0.1,\n"
       " \"client\": {\"program\": [{\"do\": \"connect\"}], \"mss\": 536, \"seed\": 7}}"},
      {"a link that is text",
       "{\"wiretale\": 1, \"link\": \"fast\", \"client\": {\"program\": [{\"do\": \"connect\"}]}}"},
  };
}

std::vector<BadInput> badParties() {
  return {
      {"port zero", client(R"("port": 0)")},
      {"port too large", client(R"("port": 70000)")},
      {"port with a part", client(R"("port": 80.5)")},
      {"port in quotes", client(R"("port": "80")")},
      {"an address that is none", client(R"("address": "10.0.0.256")")},
      {"an address of many", client(R"("address": "224.0.0.1")")},
      {"both ends the same", client(R"("address": "10.0.0.2", "port": 80)")},
      {"no name", client(R"("name": "")")},
      {"a long name", client("\"name\": \"" + std::string(61, 'x') + "\"")},
      {"a seed too large",
       "{\"wiretale\": 1, \"seed\": 18446744073709551616,\n"
       " \"client\": {\"program\": [{\"do\": \"connect\"}]}}"},
      {"a seed much too large",
       "{\"wiretale\": 1, \"seed\": 1e30,\n \"client\": {\"program\": [{\"do\": \"connect\"}]}}"},
      {"settings of TCP out of range", client(R"("tcp": {
    "mss": 63, "receiveWindow": 1073725441, "initialRto": "0s", "delayedAck": "501ms", "timeWait": "11min",
    "synRetries": 101, "initialSequence": 4294967296})")},
      {"timeouts that contradict each other", client(R"("tcp": {
    "minimumRto": "5s", "maximumRto": "2s", "initialRto": "3s"})")},
      {"switches that are none", client(R"("tcp": {"nagle": "off", "timestamps": 1, "frto": "perhaps", "mss": true})")},
      {"words that are unknown", client(R"("tcp": {"profile": "Linux", "congestion": "vegas"})")},
      {"a word as a number", client(R"("tcp": {"profile": 1, "congestion": null})")},
      {"a profile twice", client(R"("tcp": {"profile": "linux", "rack": false, "profile": "rfc"})")},
      {"settings that need selective acknowledgments", client(R"("tcp": {
    "rack": true, "tailLossProbe": true, "duplicateSelectiveAck": true})")},
      {"a profile without what it is made of", client(R"("tcp": {
    "profile": "linux", "selectiveAck": false, "windowScaling": false})")},
      {"a wide window without scaling", client(R"("tcp": {"receiveWindow": 65536})")},
      {"a time limit out of range",
       "{\"wiretale\": 1, \"timeLimit\": \"800h\",\n"
       " \"client\": {\"program\": [{\"do\": \"connect\"}]}}"},
      {"many things at once",
       "{\n  \"wiretale\": 1,\n  \"seed\": \"x\",\n  \"client\": {\n    \"port\": 0,\n"
       "    \"tcp\": {\"mss\": 1}\n  },\n  \"link\": {\"both\": {\"loss\": 2, \"latancy\": \"1s\"}}\n}"},
  };
}

std::vector<BadInput> badPrograms() {
  return {
      {"nobody connects", "{\"wiretale\": 1,\n \"server\": {\"program\": [{\"do\": \"listen\"}]}}"},
      {"an unknown step", program(R"({"do": "conect"}, {"do": "dance"}, {"do": 5}, {}, 7)")},
      {"a program that is no list", "{\"wiretale\": 1, \"client\": {\"program\": {\"do\": \"connect\"}}}"},
      {"arguments missing", program(R"({"do": "connect"}, {"do": "send"}, {"do": "receive"}, {"do": "wait"})")},
      {"text and bytes", program(R"({"do": "connect"}, {"do": "send", "bytes": 3, "text": "abc"})")},
      {"an argument of another step", program(R"({"do": "connect", "bytes": 3})")},
      {"10 TB", program(R"({"do": "connect"}, {"do": "send", "bytes": 10000000000000})")},
      {"nothing to send", program(R"({"do": "connect"}, {"do": "send", "bytes": 0}, {"do": "send", "text": ""})")},
      {"sending before connecting", program(R"({"do": "send", "bytes": 3}, {"do": "connect"})")},
      {"sending behind a close", program(R"({"do": "connect"}, {"do": "close"}, {"do": "send", "bytes": 3})")},
      {"closing twice", program(R"({"do": "connect"}, {"do": "close"}, {"do": "close"})")},
      {"anything behind an abort", program(R"({"do": "connect"}, {"do": "abort"}, {"do": "receive-end"})")},
      {"anything behind a reboot", program(R"({"do": "connect"}, {"do": "reboot"}, {"do": "send", "bytes": 3})")},
      {"sending behind a close of the second connection",
       program(
           R"({"do": "connect"}, {"do": "close"}, {"do": "connect"}, {"do": "close"}, {"do": "send", "bytes": 3})")},
      {"reading nothing at a time", program(R"({"do": "connect"}, {"do": "receive", "bytes": 3, "chunk": 0})")},
      {"connecting twice", program(R"({"do": "connect"}, {"do": "wait", "for": "1s"}, {"do": "connect"})")},
      {"accepting without a listener",
       program(R"({"do": "connect"}, {"do": "close"}, {"do": "listen", "backlog": 3}, {"do": "accept"})")},
      {"a flood of nothing", program(R"({"do": "flood", "syns": 0, "from": "1.2.3"}, {"do": "connect", "port": 80})")},
      {"ports from behind", R"({"wiretale": 1, "client": {"host": {"firstPort": 9, "lastPort": 8, "synCookies": "no"},
 "program": [{"do": "connect", "port": "any"}]}, "server": {"host": {"firstPort": 9, "lastPort": 8}}})"},
      {"too many steps", program(repeated(R"({"do": "connect"})", 1'001))},
      {"interventions", interventions(R"({"do": "drop", "from": "client", "packet": 0},
  {"do": "drop", "from": "middle", "packet": 3},
  {"do": "drop", "packet": 3},
  {"do": "change-loss", "at": "-1s", "from": "server", "loss": 0.5},
  {"do": "change-lose", "at": "1s", "from": "server", "loss": 0.5},
  {"do": "change-latency", "at": "1s", "from": "server", "latency": "1h"})")},
      {"interventions on one packet", interventions(R"({"do": "delay", "from": "client", "packet": 1},
  {"do": "duplicate", "from": "client"},
  {"do": "duplicate", "from": "client", "packet": 1, "after": 5},
  {"do": "corrupt", "from": "client", "packet": 1, "bit": 600000},
  {"do": "corrupt", "from": "client", "packet": 1, "byte": 6},
  {"do": "reboot", "at": "1s"})")},
      {"too many interventions", interventions(repeated(R"({"do": "drop", "from": "client", "packet": 1})", 10'001))},
  };
}

}  // namespace wiretale::scenario
