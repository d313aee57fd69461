<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Kept by hand: the sources are what core says with say(), the units of its field table and the words of its listing,
     which lupdate does not see. The file stands in the comment. tests/ui/text checks that nothing is missing. In English
     most are pieces of a line behind the place they are about; in Korean sentences, without the full stop at the end. -->
<TS version="2.1" language="ko_KR" sourcelanguage="en_US">
<context>
    <name>Phrase</name>
    <message>
        <source>&quot;{0}&quot; has no unit: write &quot;{0}ms&quot; or &quot;{0}s&quot; (one of ns, us, ms, s, min or h)</source>
        <extracomment>base/format_duration.cpp</extracomment>
        <translation>&quot;{0}&quot;에 단위가 없습니다. &quot;{0}ms&quot; 또는 &quot;{0}s&quot;처럼 쓰십시오(단위: ns, us, ms, s, min, h)</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; could be minutes or milliseconds: write &quot;min&quot; or &quot;ms&quot;</source>
        <extracomment>base/format_duration.cpp</extracomment>
        <translation>&quot;{0}&quot;: 분인지 밀리초인지 알 수 없습니다. &quot;min&quot; 또는 &quot;ms&quot;로 쓰십시오</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no unit of time: use ns, us, ms, s, min or h</source>
        <extracomment>base/format_duration.cpp</extracomment>
        <translation>&quot;{0}&quot;: 시간 단위가 아닙니다. ns, us, ms, s, min, h 가운데 하나를 쓰십시오</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a duration: write a number and a unit, as &quot;20ms&quot;</source>
        <extracomment>base/format_duration.cpp</extracomment>
        <translation>&quot;{0}&quot;: 시간이 아닙니다. &quot;20ms&quot;처럼 수와 단위를 쓰십시오</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is longer than 292 years</source>
        <extracomment>base/format_duration.cpp</extracomment>
        <translation>&quot;{0}&quot;: 292년보다 깁니다</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is finer than a nanosecond</source>
        <extracomment>base/format_duration.cpp</extracomment>
        <translation>&quot;{0}&quot;: 1나노초보다 잘게 나눈 시간입니다</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>base/system_reason.cpp</extracomment>
        <translation>권한이 없습니다</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <extracomment>base/system_reason.cpp</extracomment>
        <translation>입출력 오류가 났습니다</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <extracomment>base/system_reason.cpp</extracomment>
        <translation>폴더입니다</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <extracomment>base/system_reason.cpp</extracomment>
        <translation>심볼릭 링크가 너무 많이 이어집니다</translation>
    </message>
    <message>
        <source>File name too long</source>
        <extracomment>base/system_reason.cpp</extracomment>
        <translation>파일 이름이 너무 깁니다</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <extracomment>base/system_reason.cpp</extracomment>
        <translation>그런 파일이나 폴더가 없습니다</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <extracomment>base/system_reason.cpp</extracomment>
        <translation>장치에 남은 공간이 없습니다</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <extracomment>base/system_reason.cpp</extracomment>
        <translation>폴더가 아닙니다</translation>
    </message>
    <message>
        <source>{0} entries: {1} are the most</source>
        <extracomment>scenario/check.cpp</extracomment>
        <translation>항목이 {0}개입니다. 최대 {1}개까지 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>appears twice, first on line {0}: keep one</source>
        <extracomment>scenario/complaint_list.cpp</extracomment>
        <translation>두 번 나옵니다(처음은 {0}행). 하나만 남기십시오</translation>
    </message>
    <message>
        <source>and {0} more complaints</source>
        <extracomment>scenario/complaint_list.cpp</extracomment>
        <translation>그 밖에 문제가 {0}개 더 있습니다</translation>
    </message>
    <message>
        <source>text in double quotes</source>
        <extracomment>scenario/field_json.cpp</extracomment>
        <translation>큰따옴표로 묶은 텍스트</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>scenario/field_json.cpp</extracomment>
        <translation>0 이상의 정수</translation>
    </message>
    <message>
        <source>a number as 0.2, or text as &quot;20%&quot;</source>
        <extracomment>scenario/field_json.cpp</extracomment>
        <translation>0.2 같은 수 또는 &quot;20%&quot; 같은 텍스트</translation>
    </message>
    <message>
        <source>a duration as &quot;20ms&quot;</source>
        <extracomment>scenario/field_json.cpp</extracomment>
        <translation>&quot;20ms&quot; 같은 시간</translation>
    </message>
    <message>
        <source>a number of bits per second, or text as &quot;10 Mbit/s&quot;</source>
        <extracomment>scenario/field_json.cpp</extracomment>
        <translation>초당 비트 수 또는 &quot;10 Mbit/s&quot; 같은 텍스트</translation>
    </message>
    <message>
        <source>an IPv4 address as &quot;10.0.0.1&quot;</source>
        <extracomment>scenario/field_json.cpp</extracomment>
        <translation>&quot;10.0.0.1&quot; 같은 IPv4 주소</translation>
    </message>
    <message>
        <source>&quot;client&quot; or &quot;server&quot;</source>
        <extracomment>scenario/field_json.cpp</extracomment>
        <translation>&quot;client&quot; 또는 &quot;server&quot;</translation>
    </message>
    <message>
        <source>should be {0}, not {1}</source>
        <extracomment>scenario/field_json.cpp</extracomment>
        <translation>여기에 필요한 값: {0}, 쓰여 있는 값: {1}</translation>
    </message>
    <message>
        <source>{0} is negative: choose {1}</source>
        <extracomment>scenario/field_json.cpp</extracomment>
        <translation>{0}: 음수입니다. 쓸 수 있는 값: {1}</translation>
    </message>
    <message>
        <source>{0} is too large: choose {1}</source>
        <extracomment>scenario/field_json.cpp</extracomment>
        <translation>{0}: 너무 큽니다. 쓸 수 있는 값: {1}</translation>
    </message>
    <message>
        <source>{0} is not a whole number: choose {1}</source>
        <extracomment>scenario/field_json.cpp</extracomment>
        <translation>{0}: 정수가 아닙니다. 쓸 수 있는 값: {1}</translation>
    </message>
    <message>
        <source>{0} has no unit: write &quot;{0}ms&quot; or &quot;{0}s&quot;, in quotes</source>
        <extracomment>scenario/field_json.cpp</extracomment>
        <translation>{0}에 단위가 없습니다. &quot;{0}ms&quot; 또는 &quot;{0}s&quot;처럼 따옴표로 묶어 쓰십시오</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is text: write {0} without quotes</source>
        <extracomment>scenario/field_json.cpp</extracomment>
        <translation>&quot;{0}&quot;: 텍스트입니다. 따옴표 없이 {0}만 쓰십시오</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is text: write {1} without quotes</source>
        <extracomment>scenario/field_json.cpp</extracomment>
        <translation>&quot;{0}&quot;: 텍스트입니다. 따옴표 없이 {1}만 쓰십시오</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no side: write &quot;client&quot; or &quot;server&quot;</source>
        <extracomment>scenario/field_parse.cpp</extracomment>
        <translation>&quot;{0}&quot;: 어느 쪽도 아닙니다. &quot;client&quot; 또는 &quot;server&quot;로 쓰십시오</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is neither on nor off: write one of them</source>
        <extracomment>scenario/field_parse.cpp</extracomment>
        <translation>&quot;{0}&quot;: on도 off도 아닙니다. 둘 가운데 하나를 쓰십시오</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not an IPv4 address: write four numbers from 0 to 255, as 10.0.0.1</source>
        <extracomment>scenario/field_parse.cpp</extracomment>
        <translation>&quot;{0}&quot;: IPv4 주소가 아닙니다. 10.0.0.1처럼 0부터 255까지의 수 네 개를 쓰십시오</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not valid UTF-8</source>
        <extracomment>scenario/field_parse.cpp</extracomment>
        <translation>&quot;{0}&quot;: 올바른 UTF-8이 아닙니다</translation>
    </message>
    <message>
        <source>{0} is too small: choose {1}</source>
        <extracomment>scenario/field_value.cpp</extracomment>
        <translation>{0}: 너무 작습니다. 쓸 수 있는 값: {1}</translation>
    </message>
    <message>
        <source>{0} is too short: choose {1}</source>
        <extracomment>scenario/field_value.cpp</extracomment>
        <translation>{0}: 너무 짧습니다. 쓸 수 있는 값: {1}</translation>
    </message>
    <message>
        <source>{0} is too long: choose {1}</source>
        <extracomment>scenario/field_value.cpp</extracomment>
        <translation>{0}: 너무 깁니다. 쓸 수 있는 값: {1}</translation>
    </message>
    <message>
        <source>{0} is no address of a host: choose one as 10.0.0.1</source>
        <extracomment>scenario/field_value.cpp</extracomment>
        <translation>{0}: 호스트의 주소가 아닙니다. 10.0.0.1 같은 주소를 고르십시오</translation>
    </message>
    <message>
        <source>{0} is a multicast or reserved address: choose one as 10.0.0.1</source>
        <extracomment>scenario/field_value.cpp</extracomment>
        <translation>{0}: 멀티캐스트 주소이거나 예약된 주소입니다. 10.0.0.1 같은 주소를 고르십시오</translation>
    </message>
    <message>
        <source>is empty: write at least one character</source>
        <extracomment>scenario/field_value.cpp</extracomment>
        <translation>비어 있습니다. 한 글자 이상 쓰십시오</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} characters: {2} is the most</source>
        <extracomment>scenario/field_value.cpp</extracomment>
        <translation>&quot;{0}&quot;: {1}자입니다. 최대 {2}자까지 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>{0} is not a probability: choose 0 to 1 (0% to 100%)</source>
        <extracomment>scenario/field_value.cpp</extracomment>
        <translation>{0}: 확률이 아닙니다. 0부터 1까지(0%부터 100%까지) 가운데 고르십시오</translation>
    </message>
    <message>
        <source>{0} to {1} characters</source>
        <extracomment>scenario/field_value.cpp</extracomment>
        <translation>{0}자부터 {1}자까지</translation>
    </message>
    <message>
        <source>{0} to {1} {2}</source>
        <extracomment>scenario/field_value.cpp</extracomment>
        <translation>{0}부터 {1}까지({2})</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>scenario/field_value.cpp</extracomment>
        <translation>{0}부터 {1}까지</translation>
    </message>
    <message>
        <source>is missing: choose {0}</source>
        <extracomment>scenario/field_value.cpp</extracomment>
        <translation>빠져 있습니다. 쓸 수 있는 값: {0}</translation>
    </message>
    <message>
        <source>0 to 1 (0% to 100%)</source>
        <extracomment>scenario/field_value.cpp</extracomment>
        <translation>0부터 1까지(0%부터 100%까지)</translation>
    </message>
    <message>
        <source>an IPv4 address as 10.0.0.1</source>
        <extracomment>scenario/field_value.cpp</extracomment>
        <translation>10.0.0.1 같은 IPv4 주소</translation>
    </message>
    <message>
        <source>client or server</source>
        <extracomment>scenario/field_value.cpp</extracomment>
        <translation>client 또는 server</translation>
    </message>
    <message>
        <source>one of {0}</source>
        <extracomment>scenario/field_value.cpp</extracomment>
        <translation>다음 가운데 하나({0})</translation>
    </message>
    <message>
        <source>{0}, or 0 ({1})</source>
        <extracomment>scenario/field_value.cpp</extracomment>
        <translation>{0} 또는 0({1})</translation>
    </message>
    <message>
        <source>more than {0} values: no scenario needs that many</source>
        <extracomment>scenario/json_document.cpp</extracomment>
        <translation>값이 {0}개보다 많습니다. 이렇게 많은 값이 필요한 시나리오는 없습니다</translation>
    </message>
    <message>
        <source>nested deeper than {0} levels: no scenario needs that</source>
        <extracomment>scenario/json_document.cpp</extracomment>
        <translation>{0}단계보다 깊이 겹쳐 있습니다. 이렇게 깊은 시나리오는 없습니다</translation>
    </message>
    <message>
        <source>null</source>
        <extracomment>scenario/json_document.cpp</extracomment>
        <translation>null 값</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>scenario/json_document.cpp</extracomment>
        <translation>true 또는 false</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>scenario/json_document.cpp</extracomment>
        <translation>수</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>scenario/json_document.cpp</extracomment>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>scenario/json_document.cpp</extracomment>
        <translation>목록</translation>
    </message>
    <message>
        <source>an object</source>
        <extracomment>scenario/json_document.cpp</extracomment>
        <translation>객체</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; stands behind &quot;abort&quot; or &quot;reboot&quot;, which ends the connection: remove it or move it before</source>
        <extracomment>scenario/meaning.cpp</extracomment>
        <translation>&quot;{0}&quot; 단계가 연결을 끝내는 &quot;abort&quot; 또는 &quot;reboot&quot; 뒤에 있습니다. 지우거나 앞으로 옮기십시오</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; opens a second time: put what ends the first connection before it, as &quot;close&quot; or &quot;abort&quot;</source>
        <extracomment>scenario/meaning.cpp</extracomment>
        <translation>&quot;{0}&quot; 단계가 연결을 두 번째로 엽니다. 그 앞에 첫 연결을 끝내는 &quot;close&quot;나 &quot;abort&quot; 같은 단계를 두십시오</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; needs a connection: put a &quot;connect&quot; or &quot;listen&quot; before it</source>
        <extracomment>scenario/meaning.cpp</extracomment>
        <translation>&quot;{0}&quot; 단계에는 연결이 필요합니다. 그 앞에 &quot;connect&quot; 또는 &quot;listen&quot; 단계를 두십시오</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; sends behind &quot;close&quot;, which ends the own stream: move it before</source>
        <extracomment>scenario/meaning.cpp</extracomment>
        <translation>&quot;{0}&quot; 단계가 보내는 방향을 끝내는 &quot;close&quot; 뒤에 있습니다. 앞으로 옮기십시오</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; closes a second time: remove it</source>
        <extracomment>scenario/meaning.cpp</extracomment>
        <translation>&quot;{0}&quot; 단계가 연결을 두 번째로 닫습니다. 지우십시오</translation>
    </message>
    <message>
        <source>{0} is more than {1}, which is {2}: lower it or raise that</source>
        <extracomment>scenario/meaning.cpp</extracomment>
        <translation>{0}: {1} 값({2})보다 큽니다. 이 값을 낮추거나 그 값을 높이십시오</translation>
    </message>
    <message>
        <source>needs &quot;selectiveAck&quot;: turn that on or this off</source>
        <extracomment>scenario/meaning.cpp</extracomment>
        <translation>&quot;selectiveAck&quot; 설정이 필요합니다. 그것을 켜거나 이것을 끄십시오</translation>
    </message>
    <message>
        <source>{0} needs &quot;windowScaling&quot;: turn that on or choose at most {1}</source>
        <extracomment>scenario/meaning.cpp</extracomment>
        <translation>{0}: &quot;windowScaling&quot; 설정이 필요합니다. 그것을 켜거나 {1} 이하로 정하십시오</translation>
    </message>
    <message>
        <source>nobody connects: one program needs the step {{&quot;do&quot;: &quot;connect&quot;}}</source>
        <extracomment>scenario/meaning.cpp</extracomment>
        <translation>연결을 여는 쪽이 없습니다. 한쪽 프로그램에 {{&quot;do&quot;: &quot;connect&quot;}} 단계가 필요합니다</translation>
    </message>
    <message>
        <source>client and server have the same address and port: change one of them</source>
        <extracomment>scenario/meaning.cpp</extracomment>
        <translation>클라이언트와 서버의 주소와 포트가 같습니다. 둘 가운데 하나를 바꾸십시오</translation>
    </message>
    <message>
        <source>{0} is more than {1}</source>
        <extracomment>scenario/number_text.cpp</extracomment>
        <translation>{0}: {1}보다 큽니다</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a whole number</source>
        <extracomment>scenario/number_text.cpp</extracomment>
        <translation>&quot;{0}&quot;: 0 이상의 정수가 아닙니다</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a probability: write 0.2 or 20%</source>
        <extracomment>scenario/number_text.cpp</extracomment>
        <translation>&quot;{0}&quot;: 확률이 아닙니다. 0.2 또는 20%처럼 쓰십시오</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a rate: write 10000000 or &quot;10 Mbit/s&quot;</source>
        <extracomment>scenario/number_text.cpp</extracomment>
        <translation>&quot;{0}&quot;: 전송 속도가 아닙니다. 10000000 또는 &quot;10 Mbit/s&quot;처럼 쓰십시오</translation>
    </message>
    <message>
        <source>unknown key (did you mean &quot;{0}&quot;?)</source>
        <extracomment>scenario/object_reader.cpp</extracomment>
        <translation>알 수 없는 키입니다(&quot;{0}&quot; 아닙니까?)</translation>
    </message>
    <message>
        <source>unknown key: known here are {0}</source>
        <extracomment>scenario/object_reader.cpp</extracomment>
        <translation>알 수 없는 키입니다. 여기에 쓸 수 있는 키: {0}</translation>
    </message>
    <message>
        <source>does not belong here: its place is in the outermost braces</source>
        <extracomment>scenario/object_reader.cpp</extracomment>
        <translation>여기에 쓰는 키가 아닙니다. 가장 바깥쪽 중괄호 안에 써야 합니다</translation>
    </message>
    <message>
        <source>does not belong here: its place is in {0}</source>
        <extracomment>scenario/object_reader.cpp</extracomment>
        <translation>여기에 쓰는 키가 아닙니다. 써야 할 자리: {0}</translation>
    </message>
    <message>
        <source>should be an object in braces {{ }}, not {0}</source>
        <extracomment>scenario/object_reader.cpp</extracomment>
        <translation>중괄호 {{ }} 안의 객체가 필요합니다. 쓰여 있는 값: {0}</translation>
    </message>
    <message>
        <source>should be a list in brackets [ ], not {0}</source>
        <extracomment>scenario/object_reader.cpp</extracomment>
        <translation>대괄호 [ ] 안의 목록이 필요합니다. 쓰여 있는 값: {0}</translation>
    </message>
    <message>
        <source>should be an object as {{&quot;do&quot;: &quot;{0}&quot;}}, not {1}</source>
        <extracomment>scenario/read_scenario.cpp</extracomment>
        <translation>{{&quot;do&quot;: &quot;{0}&quot;}} 같은 객체가 필요합니다. 쓰여 있는 값: {1}</translation>
    </message>
    <message>
        <source>&quot;do&quot; is missing: one of {0}</source>
        <extracomment>scenario/read_scenario.cpp</extracomment>
        <translation>&quot;do&quot; 키가 빠져 있습니다. 쓸 수 있는 값: {0}</translation>
    </message>
    <message>
        <source>should be one of {0}, not {1}</source>
        <extracomment>scenario/read_scenario.cpp</extracomment>
        <translation>쓸 수 있는 값: {0}, 쓰여 있는 값: {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is unknown (did you mean &quot;{1}&quot;?)</source>
        <extracomment>scenario/read_scenario.cpp</extracomment>
        <translation>&quot;{0}&quot;: 알 수 없는 이름입니다(&quot;{1}&quot; 아닙니까?)</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is unknown: choose one of {1}</source>
        <extracomment>scenario/read_scenario.cpp</extracomment>
        <translation>&quot;{0}&quot;: 알 수 없는 이름입니다. 쓸 수 있는 값: {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; needs &quot;{1}&quot;: {2}</source>
        <extracomment>scenario/read_scenario.cpp</extracomment>
        <translation>&quot;{0}&quot;에는 &quot;{1}&quot; 값이 필요합니다. 쓸 수 있는 값: {2}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; needs either &quot;{1}&quot; or &quot;{2}&quot;, not both</source>
        <extracomment>scenario/read_scenario.cpp</extracomment>
        <translation>&quot;{0}&quot;에는 &quot;{1}&quot; 또는 &quot;{2}&quot; 가운데 하나만 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; needs either &quot;{1}&quot; or &quot;{2}&quot;</source>
        <extracomment>scenario/read_scenario.cpp</extracomment>
        <translation>&quot;{0}&quot;에는 &quot;{1}&quot; 또는 &quot;{2}&quot; 값이 필요합니다</translation>
    </message>
    <message>
        <source>is missing: a scenario begins with &quot;wiretale&quot;: 1</source>
        <extracomment>scenario/read_scenario.cpp</extracomment>
        <translation>빠져 있습니다. 시나리오는 &quot;wiretale&quot;: 1로 시작합니다</translation>
    </message>
    <message>
        <source>there is no format 0: write &quot;wiretale&quot;: 1</source>
        <extracomment>scenario/read_scenario.cpp</extracomment>
        <translation>형식 0은 없습니다. &quot;wiretale&quot;: 1로 쓰십시오</translation>
    </message>
    <message>
        <source>this file is of format {0}; this program reads up to {1}: update the program</source>
        <extracomment>scenario/read_scenario.cpp</extracomment>
        <translation>이 파일의 형식은 {0}인데, 이 프로그램은 {1}까지만 읽습니다. 프로그램을 업데이트하십시오</translation>
    </message>
    <message>
        <source>this file is UTF-16: save it as UTF-8</source>
        <extracomment>scenario/encoding.cpp</extracomment>
        <translation>이 파일은 UTF-16입니다. UTF-8로 저장하십시오</translation>
    </message>
    <message>
        <source>byte 0x{0} is not valid UTF-8: save the file as UTF-8</source>
        <extracomment>scenario/encoding.cpp</extracomment>
        <translation>바이트 0x{0}: 올바른 UTF-8이 아닙니다. 파일을 UTF-8로 저장하십시오</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}</source>
        <extracomment>scenario/safe_write.cpp</extracomment>
        <translation>{0} 파일을 쓸 수 없습니다. 이유: {1}</translation>
    </message>
    <message>
        <source>the disk is full; free some space or choose another folder</source>
        <extracomment>scenario/safe_write.cpp</extracomment>
        <translation>디스크가 가득 찼습니다. 공간을 비우거나 다른 폴더를 고르십시오</translation>
    </message>
    <message>
        <source>the file would be larger than is allowed here</source>
        <extracomment>scenario/safe_write.cpp</extracomment>
        <translation>여기에 허용된 크기보다 큰 파일입니다</translation>
    </message>
    <message>
        <source>permission denied; choose another folder or name</source>
        <extracomment>scenario/safe_write.cpp</extracomment>
        <translation>권한이 없습니다. 다른 폴더나 이름을 고르십시오</translation>
    </message>
    <message>
        <source>the disk is read-only; choose another folder</source>
        <extracomment>scenario/safe_write.cpp</extracomment>
        <translation>읽기 전용 디스크입니다. 다른 폴더를 고르십시오</translation>
    </message>
    <message>
        <source>its folder does not exist; create it or choose another</source>
        <extracomment>scenario/safe_write.cpp</extracomment>
        <translation>폴더가 없습니다. 폴더를 만들거나 다른 폴더를 고르십시오</translation>
    </message>
    <message>
        <source>its symbolic links run in a circle</source>
        <extracomment>scenario/safe_write.cpp</extracomment>
        <translation>심볼릭 링크가 서로를 가리킵니다</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <extracomment>scenario/safe_write.cpp</extracomment>
        <translation>폴더입니다</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <extracomment>scenario/safe_write.cpp</extracomment>
        <translation>쓰기 금지된 파일입니다</translation>
    </message>
    <message>
        <source>cannot be read: {0}</source>
        <extracomment>scenario/file_text.cpp</extracomment>
        <translation>읽을 수 없습니다. 이유: {0}</translation>
    </message>
    <message>
        <source>is too large: {0} bytes, {1} are the most</source>
        <extracomment>scenario/file_text.cpp</extracomment>
        <translation>너무 큽니다. {0}바이트이며, 최대 {1}바이트까지 읽습니다</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <extracomment>scenario/file_text.cpp</extracomment>
        <translation>그런 파일이 없습니다</translation>
    </message>
    <message>
        <source>cannot be opened: {0}</source>
        <extracomment>scenario/file_text.cpp</extracomment>
        <translation>열 수 없습니다. 이유: {0}</translation>
    </message>
    <message>
        <source>is a folder: choose a file in it</source>
        <extracomment>scenario/file_text.cpp</extracomment>
        <translation>폴더입니다. 그 안의 파일을 고르십시오</translation>
    </message>
    <message>
        <source>is not a file with contents of its own (a device or a pipe)</source>
        <extracomment>scenario/file_text.cpp</extracomment>
        <translation>내용이 있는 파일이 아닙니다(장치이거나 파이프)</translation>
    </message>
    <message>
        <source>The scenario cannot be saved as it is:
{0}</source>
        <extracomment>scenario/scenario_file.cpp</extracomment>
        <translation>이 시나리오는 이대로 저장할 수 없습니다:
{0}</translation>
    </message>
    <message>
        <source>--set {0}: there is no such setting (did you mean &quot;{1}&quot;?)</source>
        <extracomment>scenario/setting.cpp</extracomment>
        <translation>--set {0}: 그런 설정이 없습니다(&quot;{1}&quot; 아닙니까?)</translation>
    </message>
    <message>
        <source>--set {0}: there is no such setting; there are for instance &quot;loss&quot;, &quot;latency&quot;, &quot;timeWait&quot; and &quot;client.tcp.mss&quot;</source>
        <extracomment>scenario/setting.cpp</extracomment>
        <translation>--set {0}: 그런 설정이 없습니다. 설정의 예: &quot;loss&quot;, &quot;latency&quot;, &quot;timeWait&quot;, &quot;client.tcp.mss&quot;</translation>
    </message>
    <message>
        <source>{0} has {1} entries, counted from 1: there is no [{2}]</source>
        <extracomment>scenario/setting.cpp</extracomment>
        <translation>{0}의 항목은 {1}개이며 1부터 셉니다. [{2}]에 해당하는 항목이 없습니다</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has no &quot;{1}&quot;</source>
        <extracomment>scenario/setting.cpp</extracomment>
        <translation>&quot;{0}&quot;에는 &quot;{1}&quot; 값이 없습니다</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has no &quot;{1}&quot; (did you mean &quot;{2}&quot;?)</source>
        <extracomment>scenario/setting.cpp</extracomment>
        <translation>&quot;{0}&quot;에는 &quot;{1}&quot; 값이 없습니다(&quot;{2}&quot; 아닙니까?)</translation>
    </message>
    <message>
        <source>write key=value, as loss=0.2</source>
        <extracomment>scenario/setting.cpp</extracomment>
        <translation>loss=0.2처럼 KEY=VALUE 꼴로 쓰십시오</translation>
    </message>
    <message>
        <source>the file is empty: a scenario is an object in braces {{ }}</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>파일이 비어 있습니다. 시나리오는 중괄호 {{ }} 안의 객체입니다</translation>
    </message>
    <message>
        <source>this is no scenario: a scenario is JSON text and begins with {{</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>시나리오가 아닙니다. 시나리오는 {{ 기호로 시작하는 JSON 텍스트입니다</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; stands behind the end of the scenario: remove it, or check the braces before it</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>&quot;{0}&quot;: 시나리오가 끝난 뒤에 있습니다. 지우거나 그 앞의 중괄호를 확인하십시오</translation>
    </message>
    <message>
        <source>a colon is missing between the key and its value</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>키와 값 사이에 콜론(:)이 빠져 있습니다</translation>
    </message>
    <message>
        <source>this</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>이 텍스트</translation>
    </message>
    <message>
        <source>a comma is missing before {0} (members of an object are separated by commas)</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>{0} 앞에 쉼표가 빠져 있습니다(객체의 멤버는 쉼표로 나눕니다)</translation>
    </message>
    <message>
        <source>a comma is missing before {0} (elements of a list are separated by commas)</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>{0} 앞에 쉼표가 빠져 있습니다(목록의 원소는 쉼표로 나눕니다)</translation>
    </message>
    <message>
        <source>this comma has nothing behind it: remove it</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>이 쉼표 뒤에 아무것도 없습니다. 쉼표를 지우십시오</translation>
    </message>
    <message>
        <source>a comma too many</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>쉼표가 하나 더 있습니다</translation>
    </message>
    <message>
        <source>a key in double quotes is needed, not {0}</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>큰따옴표로 묶은 키가 필요합니다. 쓰여 있는 값: {0}</translation>
    </message>
    <message>
        <source>a value is missing before &quot;{0}&quot;</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>&quot;{0}&quot; 앞에 값이 빠져 있습니다</translation>
    </message>
    <message>
        <source>{0} is not a number that JSON knows: write a finite one</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>{0}: JSON에 없는 수입니다. 유한한 수를 쓰십시오</translation>
    </message>
    <message>
        <source>{0} is not known: JSON writes true, false and null in small letters</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>{0}: 알 수 없는 낱말입니다. JSON에서는 true, false, null을 소문자로 씁니다</translation>
    </message>
    <message>
        <source>{0} is not a value: text needs double quotes</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>{0}: 값이 아닙니다. 텍스트는 큰따옴표로 묶으십시오</translation>
    </message>
    <message>
        <source>{0} is hexadecimal: write numbers in decimal</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>{0}: 십육진수입니다. 수는 십진수로 쓰십시오</translation>
    </message>
    <message>
        <source>{0} is not a number: a value with a unit needs double quotes, as &quot;{0}&quot;</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>{0}: 수가 아닙니다. 단위가 있는 값은 &quot;{0}&quot;처럼 큰따옴표로 묶으십시오</translation>
    </message>
    <message>
        <source>{0} has a plus sign: leave it out</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>{0}: 더하기 기호가 있습니다. 빼고 쓰십시오</translation>
    </message>
    <message>
        <source>{0} begins with a superfluous 0: leave it out</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>{0}: 필요 없는 0으로 시작합니다. 빼고 쓰십시오</translation>
    </message>
    <message>
        <source>{0} is not a number: write digits on both sides of the point</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>{0}: 수가 아닙니다. 소수점 양쪽에 숫자를 쓰십시오</translation>
    </message>
    <message>
        <source>{0} is not a number, or one too large</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>{0}: 수가 아니거나 너무 큰 수입니다</translation>
    </message>
    <message>
        <source>this text is not well-formed</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>이 텍스트의 형식이 잘못되었습니다</translation>
    </message>
    <message>
        <source>this text does not end on its line: close it with &quot;, write \n for a line end</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>이 텍스트가 같은 줄에서 끝나지 않습니다. &quot; 기호로 닫고, 줄 바꿈은 \n으로 쓰십시오</translation>
    </message>
    <message>
        <source>this text never ends: close it with &quot;</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>이 텍스트가 끝나지 않습니다. &quot; 기호로 닫으십시오</translation>
    </message>
    <message>
        <source>a tab inside a text: write \t</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>텍스트 안에 탭 문자가 있습니다. \t로 쓰십시오</translation>
    </message>
    <message>
        <source>a control character inside a text: write \u{0}</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>텍스트 안에 제어 문자가 있습니다. \u{0}처럼 쓰십시오</translation>
    </message>
    <message>
        <source>\{0} means nothing: write \\ for a backslash</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>\{0}: 뜻이 없습니다. 백슬래시는 \\로 쓰십시오</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits, as \u00e9</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>\u 뒤에는 \u00e9처럼 십육진수 네 자리가 필요합니다</translation>
    </message>
    <message>
        <source>\u{0} is half a character: write the other half behind it, or the character itself</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>\u{0}: 글자의 반쪽입니다. 뒤에 나머지 반쪽을 쓰거나 글자를 그대로 쓰십시오</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>파일이 너무 일찍 끝납니다</translation>
    </message>
    <message>
        <source>the file ends before the object opened on line {0} is closed with }}</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>{0}행에서 열린 객체를 }} 기호로 닫기 전에 파일이 끝납니다</translation>
    </message>
    <message>
        <source>the file ends before the list opened on line {0} is closed with ]</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>{0}행에서 열린 목록을 ] 기호로 닫기 전에 파일이 끝납니다</translation>
    </message>
    <message>
        <source>the object opened on line {0} is closed with }}, not ]</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>{0}행에서 열린 객체는 ] 기호가 아니라 }} 기호로 닫아야 합니다</translation>
    </message>
    <message>
        <source>the list opened on line {0} is closed with ], not }}</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>{0}행에서 열린 목록은 }} 기호가 아니라 ] 기호로 닫아야 합니다</translation>
    </message>
    <message>
        <source>JSON has no comments: put it into &quot;description&quot;</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>JSON에는 주석이 없습니다. &quot;description&quot;에 쓰십시오</translation>
    </message>
    <message>
        <source>single quotes: JSON puts text into double quotes</source>
        <extracomment>scenario/syntax_error.cpp</extracomment>
        <translation>작은따옴표가 있습니다. JSON에서는 텍스트를 큰따옴표로 묶습니다</translation>
    </message>
    <message>
        <source>bytes</source>
        <extracomment>scenario/field_table.cpp</extracomment>
        <translation>바이트</translation>
    </message>
    <message>
        <source>times</source>
        <extracomment>scenario/field_table.cpp</extracomment>
        <translation>회</translation>
    </message>
    <message>
        <source>acknowledge at once</source>
        <extracomment>scenario/field_table.cpp</extracomment>
        <translation>곧바로 확인 응답</translation>
    </message>
    <message>
        <source>at their time</source>
        <extracomment>scenario/tcp_fields.cpp</extracomment>
        <translation>정한 시각에</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>scenario/field_table.cpp</extracomment>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>segments</source>
        <extracomment>scenario/tcp_fields.cpp</extracomment>
        <translation>세그먼트</translation>
    </message>
    <message>
        <source>as RFC 6928 says</source>
        <extracomment>scenario/tcp_fields.cpp</extracomment>
        <translation>RFC 6928에 따름</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>scenario/tcp_fields.cpp</extracomment>
        <translation>끝내지 않음</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>scenario/tcp_fields.cpp</extracomment>
        <translation>끔</translation>
    </message>
    <message>
        <source>for ever</source>
        <extracomment>scenario/tcp_fields.cpp</extracomment>
        <translation>끝없이</translation>
    </message>
    <message>
        <source>Diffie-Hellman&apos;s prime of {0} bytes is none that can be used here</source>
        <extracomment>tls/key_exchange.cpp</extracomment>
        <translation>{0}바이트인 Diffie-Hellman 소수는 여기서 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>RSA-2048 with OAEP and SHA-256 encrypts at most {0} bytes at once, and the text has {1}: it has to be cut into blocks, or only a key is encrypted like this</source>
        <extracomment>tls/cipher_bench.cpp</extracomment>
        <translation>RSA-2048(OAEP, SHA-256)은 한 번에 {0}바이트까지만 암호화하는데 글이 {1}바이트입니다. 블록으로 나누거나, 키만 이렇게 암호화해야 합니다</translation>
    </message>
    <message>
        <source>a hello cannot be read</source>
        <extracomment>tls/key_schedule_1_2.cpp</extracomment>
        <translation>hello 메시지를 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>a record&apos;s header is {0} bytes long, and there are {1}</source>
        <extracomment>tls/record_protection.cpp</extracomment>
        <translation>레코드의 헤더는 {0}바이트인데 {1}바이트밖에 없습니다</translation>
    </message>
    <message>
        <source>no private key of this handshake is known</source>
        <extracomment>tls/secrets_handshake.cpp</extracomment>
        <translation>이 핸드셰이크의 개인 키를 하나도 알지 못합니다</translation>
    </message>
    <message>
        <source>records of cipher suite {0} of TLS 1.2 cannot be read</source>
        <extracomment>tls/key_schedule_1_2.cpp</extracomment>
        <translation>TLS 1.2의 암호화 방식 {0}: 레코드를 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>records of cipher suite {0} of TLS 1.3 cannot be read</source>
        <extracomment>tls/key_schedule_1_3.cpp</extracomment>
        <translation>TLS 1.3의 암호화 방식 {0}: 레코드를 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>the ClientHello has no key share of the group that the server chose</source>
        <extracomment>tls/key_schedule_1_3.cpp</extracomment>
        <translation>ClientHello에 서버가 고른 그룹의 key share가 없습니다</translation>
    </message>
    <message>
        <source>the IV must have {0} bytes</source>
        <extracomment>tls/record_protection_mac.cpp</extracomment>
        <translation>IV는 {0}바이트여야 합니다</translation>
    </message>
    <message>
        <source>the MAC does not fit: other keys, another place in the stream, or changed bytes</source>
        <extracomment>tls/record_protection_mac.cpp</extracomment>
        <translation>MAC이 맞지 않습니다. 키가 다르거나, 스트림에서의 자리가 다르거나, 바이트가 바뀌었습니다</translation>
    </message>
    <message>
        <source>the bench&apos;s symmetric cipher is AES-128-GCM or AES-256-GCM</source>
        <extracomment>tls/cipher_bench.cpp</extracomment>
        <translation>이 실험의 대칭 암호는 AES-128-GCM 또는 AES-256-GCM입니다</translation>
    </message>
    <message>
        <source>the explicit nonce must have {0} bytes</source>
        <extracomment>tls/record_protection_aead.cpp</extracomment>
        <translation>명시적 nonce는 {0}바이트여야 합니다</translation>
    </message>
    <message>
        <source>the handshake does not begin with a ClientHello and a ServerHello</source>
        <extracomment>tls/key_schedule_1_2.cpp</extracomment>
        <translation>핸드셰이크가 ClientHello와 ServerHello로 시작하지 않습니다</translation>
    </message>
    <message>
        <source>the handshake does not begin with a ClientHello that can be read</source>
        <extracomment>tls/key_schedule_1_3_transcript.cpp</extracomment>
        <translation>핸드셰이크가 읽을 수 있는 ClientHello로 시작하지 않습니다</translation>
    </message>
    <message>
        <source>the padding is longer than the record</source>
        <extracomment>tls/record_protection_mac.cpp</extracomment>
        <translation>패딩이 레코드보다 깁니다</translation>
    </message>
    <message>
        <source>the padding&apos;s bytes are not all the same</source>
        <extracomment>tls/record_protection_mac.cpp</extracomment>
        <translation>패딩의 바이트가 모두 같지는 않습니다</translation>
    </message>
    <message>
        <source>the peer&apos;s public value cannot be used: {0}</source>
        <extracomment>tls/key_exchange.cpp</extracomment>
        <translation>상대의 공개 값을 쓸 수 없습니다: {0}</translation>
    </message>
    <message>
        <source>the peer&apos;s public value is not between 1 and p - 1</source>
        <extracomment>tls/key_exchange.cpp</extracomment>
        <translation>상대의 공개 값이 1과 p - 1 사이에 있지 않습니다</translation>
    </message>
    <message>
        <source>the private key cannot be used: {0}</source>
        <extracomment>tls/key_exchange.cpp</extracomment>
        <translation>개인 키를 쓸 수 없습니다: {0}</translation>
    </message>
    <message>
        <source>the record is longer than the standard allows</source>
        <extracomment>tls/record_protection.cpp</extracomment>
        <translation>레코드가 표준이 허용하는 것보다 깁니다</translation>
    </message>
    <message>
        <source>the record is not an IV and whole blocks</source>
        <extracomment>tls/record_protection_mac.cpp</extracomment>
        <translation>레코드가 IV와 온전한 블록으로 이루어져 있지 않습니다</translation>
    </message>
    <message>
        <source>the record is protected, and there was no change of keys</source>
        <extracomment>tls/record_protection_reader.cpp</extracomment>
        <translation>레코드가 보호되어 있는데 키를 바꾼 적이 없습니다</translation>
    </message>
    <message>
        <source>the record is too short for its MAC</source>
        <extracomment>tls/record_protection_mac.cpp</extracomment>
        <translation>레코드가 MAC을 담기에 너무 짧습니다</translation>
    </message>
    <message>
        <source>the record is too short for its nonce and tag</source>
        <extracomment>tls/record_protection_aead.cpp</extracomment>
        <translation>레코드가 nonce와 태그를 담기에 너무 짧습니다</translation>
    </message>
    <message>
        <source>the record&apos;s epoch has not begun: there was no change of keys</source>
        <extracomment>tls/record_protection_reader.cpp</extracomment>
        <translation>레코드의 epoch가 시작되지 않았습니다. 키를 바꾼 적이 없습니다</translation>
    </message>
    <message>
        <source>the record&apos;s header says {0} bytes, and there are {1}</source>
        <extracomment>tls/record_protection.cpp</extracomment>
        <translation>레코드의 헤더는 {0}바이트라고 하는데 {1}바이트가 있습니다</translation>
    </message>
    <message>
        <source>the tag does not fit: other keys, another place in the stream, or changed bytes</source>
        <extracomment>tls/aead.cpp</extracomment>
        <translation>태그가 맞지 않습니다. 키가 다르거나, 스트림에서의 자리가 다르거나, 바이트가 바뀌었습니다</translation>
    </message>
    <message>
        <source>the text has {0} bytes: the bench takes {1} at most</source>
        <extracomment>tls/cipher_bench.cpp</extracomment>
        <translation>글이 {0}바이트입니다. 이 실험은 {1}바이트까지 받습니다</translation>
    </message>
    <message>
        <source>there is neither a ServerHello nor a PSK that names a cipher suite</source>
        <extracomment>tls/key_schedule_1_3.cpp</extracomment>
        <translation>암호화 방식을 정하는 ServerHello도 PSK도 없습니다</translation>
    </message>
    <message>
        <source>there is no ClientKeyExchange with an encrypted pre-master secret</source>
        <extracomment>tls/key_schedule_1_2.cpp</extracomment>
        <translation>암호화된 pre-master secret을 담은 ClientKeyExchange가 없습니다</translation>
    </message>
    <message>
        <source>there is no key exchange message with the peer&apos;s public value</source>
        <extracomment>tls/key_schedule_1_2.cpp</extracomment>
        <translation>상대의 공개 값을 담은 키 교환 메시지가 없습니다</translation>
    </message>
    <message>
        <source>there is no secret of the key exchange</source>
        <extracomment>tls/key_schedule_1_3.cpp</extracomment>
        <translation>키 교환의 비밀 값이 없습니다</translation>
    </message>
    <message>
        <source>there is nothing but padding in the record: it has no content type</source>
        <extracomment>tls/record_protection_aead.cpp</extracomment>
        <translation>레코드에 패딩밖에 없습니다. 내용의 종류가 없습니다</translation>
    </message>
    <message>
        <source>{0} cannot be calculated: {1}</source>
        <extracomment>tls/derivation_steps.cpp</extracomment>
        <translation>{0}: 계산할 수 없습니다. {1}</translation>
    </message>
    <message>
        <source>{0} failed: {1}</source>
        <extracomment>tls/crypto.cpp</extracomment>
        <translation>{0}: 실패했습니다. {1}</translation>
    </message>
    <message>
        <source>this is HTTP without encryption, not TLS</source>
        <extracomment>wire/tls/record.cpp</extracomment>
        <translation>TLS가 아니라 암호화하지 않은 HTTP입니다</translation>
    </message>
    <message>
        <source>this is SSH, not TLS</source>
        <extracomment>wire/tls/record.cpp</extracomment>
        <translation>TLS가 아니라 SSH입니다</translation>
    </message>
    <message>
        <source>no TLS record begins here: its first byte would be 20 to 24, not {0}</source>
        <extracomment>wire/tls/record.cpp</extracomment>
        <translation>여기에서 시작하는 TLS 레코드가 없습니다. 첫 바이트는 20부터 24까지여야 합니다. 지금 값: {0}</translation>
    </message>
    <message>
        <source>{0} is no version of TLS: the record is damaged or not TLS</source>
        <extracomment>wire/tls/record.cpp</extracomment>
        <translation>{0}: TLS의 버전이 아닙니다. 레코드가 손상되었거나 TLS가 아닙니다</translation>
    </message>
    <message>
        <source>the record says that it has {0} bytes, and {1} are the most</source>
        <extracomment>wire/tls/record.cpp</extracomment>
        <translation>레코드의 길이가 {0}바이트라고 되어 있지만, {1}바이트까지만 될 수 있습니다</translation>
    </message>
    <message>
        <source>a record that is not application data may not be empty</source>
        <extracomment>wire/tls/record.cpp</extracomment>
        <translation>애플리케이션 데이터가 아닌 레코드는 비어 있을 수 없습니다</translation>
    </message>
    <message>
        <source>the datagram ends {0} bytes before the end of this record</source>
        <extracomment>wire/tls/record.cpp</extracomment>
        <translation>데이터그램이 이 레코드의 끝보다 {0}바이트 앞에서 끝납니다</translation>
    </message>
    <message>
        <source>this comes in the middle of a handshake message, of which {0} bytes are there</source>
        <extracomment>wire/tls/handshake_reader.cpp</extracomment>
        <translation>핸드셰이크 메시지의 {0}바이트만 온 상태에서 이것이 그 중간에 왔습니다</translation>
    </message>
    <message>
        <source>the message says that it has {0} bytes, and more than {1} are not read here</source>
        <extracomment>wire/tls/handshake_reader.cpp</extracomment>
        <translation>메시지의 길이가 {0}바이트라고 되어 있지만, 여기에서는 {1}바이트까지만 읽습니다</translation>
    </message>
    <message>
        <source>the record ends within the header of a handshake fragment</source>
        <extracomment>wire/tls/dtls_handshake_reader.cpp</extracomment>
        <translation>레코드가 핸드셰이크 조각의 헤더 안에서 끝납니다</translation>
    </message>
    <message>
        <source>the fragment would end behind its message</source>
        <extracomment>wire/tls/dtls_handshake_reader.cpp</extracomment>
        <translation>조각이 메시지의 끝을 넘어갑니다</translation>
    </message>
    <message>
        <source>the record ends within a handshake fragment</source>
        <extracomment>wire/tls/dtls_handshake_reader.cpp</extracomment>
        <translation>레코드가 핸드셰이크 조각 안에서 끝납니다</translation>
    </message>
    <message>
        <source>the fragments of a handshake message contradict each other</source>
        <extracomment>wire/tls/dtls_handshake_reader.cpp</extracomment>
        <translation>핸드셰이크 메시지의 조각들이 서로 맞지 않습니다</translation>
    </message>
    <message>
        <source>the handshake message has too many fragments</source>
        <extracomment>wire/tls/dtls_handshake_reader.cpp</extracomment>
        <translation>핸드셰이크 메시지의 조각이 너무 많습니다</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; needs a listener: put {{&quot;do&quot;: &quot;listen&quot;, &quot;keep&quot;: true}} before it</source>
        <extracomment>scenario/meaning.cpp</extracomment>
        <translation>&quot;{0}&quot; 단계에는 리스너가 필요합니다. 그 앞에 {{&quot;do&quot;: &quot;listen&quot;, &quot;keep&quot;: true}} 단계를 두십시오</translation>
    </message>
    <message>
        <source>&quot;backlog&quot; needs &quot;keep&quot;: without it &quot;{0}&quot; takes one connection only</source>
        <extracomment>scenario/meaning.cpp</extracomment>
        <translation>&quot;backlog&quot;에는 &quot;keep&quot;이 필요합니다. 그것이 없으면 &quot;{0}&quot; 단계는 연결을 하나만 받습니다</translation>
    </message>
    <message>
        <source>{0} is less than &quot;firstPort&quot;, which is {1}: raise it or lower that</source>
        <extracomment>scenario/meaning.cpp</extracomment>
        <translation>{0}: &quot;firstPort&quot;의 값 {1}보다 작습니다. 이 값을 올리거나 그 값을 내리십시오</translation>
    </message>
    <message>
        <source>connections</source>
        <extracomment>scenario/field_table.cpp</extracomment>
        <translation>연결</translation>
    </message>
    <message>
        <source>SYNs</source>
        <extracomment>scenario/field_table.cpp</extracomment>
        <translation>SYN (개)</translation>
    </message>
    <message>
        <source>TLS: an ALPN name of {0} bytes cannot be sent: it has 1 to 255</source>
        <extracomment>tls/config.cpp</extracomment>
        <translation>TLS: {0}바이트짜리 ALPN 이름은 보낼 수 없습니다. 1~255바이트여야 합니다</translation>
    </message>
    <message>
        <source>TLS: the lowest version of the {0} is above its highest: exchange them</source>
        <extracomment>tls/config.cpp</extracomment>
        <translation>TLS: {0}의 최저 버전이 최고 버전보다 높습니다. 서로 바꾸십시오</translation>
    </message>
    <message>
        <source>TLS: DTLS does not run over TCP: choose TLS 1.2 or 1.3 for the {0}</source>
        <extracomment>tls/config.cpp</extracomment>
        <translation>TLS: DTLS는 TCP 위에서 동작하지 않습니다. {0}에는 TLS 1.2나 1.3을 고르십시오</translation>
    </message>
    <message>
        <source>TLS: {0} is for TLS 1.3: name it among the suites of 1.3</source>
        <extracomment>tls/config.cpp</extracomment>
        <translation>TLS: {0}: TLS 1.3에서 쓰는 것입니다. 1.3의 암호화 방식에 적으십시오</translation>
    </message>
    <message>
        <source>TLS: {0} is not for TLS 1.3: name it among the ciphers of 1.2</source>
        <extracomment>tls/config.cpp</extracomment>
        <translation>TLS: {0}: TLS 1.3에서 쓰지 않는 것입니다. 1.2의 암호화 방식에 적으십시오</translation>
    </message>
    <message>
        <source>TLS: the server's name must be a host name of at most 64 letters, digits, hyphens and dots</source>
        <extracomment>tls/config.cpp</extracomment>
        <translation>TLS: 서버 이름은 영문자, 숫자, 하이픈, 점으로 된 64자 이하의 호스트 이름이어야 합니다</translation>
    </message>
    <message>
        <source>TLS: a record holds {0} to {1} bytes, not {2}</source>
        <extracomment>tls/config.cpp</extracomment>
        <translation>TLS: 레코드에 담을 수 있는 크기는 {0}~{1}바이트이며, {2}바이트는 안 됩니다</translation>
    </message>
    <message>
        <source>TLS: records can be padded to multiples of at most {0} bytes, not {1}</source>
        <extracomment>tls/config.cpp</extracomment>
        <translation>TLS: 레코드는 최대 {0}바이트의 배수로 채울 수 있으며, {1}바이트는 안 됩니다</translation>
    </message>
    <message>
        <source>DTLS: datagrams need at least {0} bytes, not {1}</source>
        <extracomment>tls/dtls_endpoint.cpp</extracomment>
        <translation>DTLS: 데이터그램은 {0}바이트 이상이어야 하며, {1}바이트는 안 됩니다</translation>
    </message>
    <message>
        <source>TLS: OpenSSL does not see the scenario's clock on this system: its sessions cannot be repeated</source>
        <extracomment>tls/library.cpp</extracomment>
        <translation>TLS: 이 시스템에서는 OpenSSL이 시나리오의 시계를 보지 못하므로 세션을 똑같이 되풀이할 수 없습니다</translation>
    </message>
    <message>
        <source>TLS: OpenSSL's {0} has failed: {1}</source>
        <extracomment>tls/library.cpp</extracomment>
        <translation>TLS: OpenSSL의 {0} 호출이 실패했습니다: {1}</translation>
    </message>
    <message>
        <source>TLS: step {0} opens a connection before the one it follows</source>
        <extracomment>tls/act.cpp</extracomment>
        <translation>TLS: {0}번째 단계가 바로 앞 연결보다 이른 시각에 연결을 엽니다</translation>
    </message>
    <message>
        <source>TLS: step {0} needs a handshake before it: add one to its connection</source>
        <extracomment>tls/act.cpp</extracomment>
        <translation>TLS: {0}번째 단계 앞에 핸드셰이크가 있어야 합니다. 그 연결에 추가하십시오</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; needs a port: put a &quot;bind&quot; before it</source>
        <extracomment>scenario/meaning.cpp</extracomment>
        <translation>&quot;{0}&quot; 단계에는 포트가 필요합니다. 그 앞에 &quot;bind&quot; 단계를 두십시오</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; takes the port a second time: remove it</source>
        <extracomment>scenario/meaning.cpp</extracomment>
        <translation>&quot;{0}&quot; 단계가 포트를 두 번째로 맡습니다. 지우십시오</translation>
    </message>
    <message>
        <source>some of {0}</source>
        <extracomment>scenario/field_value.cpp</extracomment>
        <translation>다음 가운데 하나 이상({0})</translation>
    </message>
    <message>
        <source>is empty: choose {0}</source>
        <extracomment>scenario/field_value.cpp</extracomment>
        <translation>비어 있습니다. 쓸 수 있는 값: {0}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; stands there twice: remove one of them</source>
        <extracomment>scenario/field_parse.cpp</extracomment>
        <translation>&quot;{0}&quot;: 두 번 있습니다. 하나를 지우십시오</translation>
    </message>
    <message>
        <source>a list of some of {0}</source>
        <extracomment>scenario/field_json.cpp</extracomment>
        <translation>다음 가운데 하나 이상의 목록({0})</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>scenario/tcp_fields.cpp</extracomment>
        <translation>전부</translation>
    </message>
    <message>
        <source>packets</source>
        <extracomment>scenario/link_fields.cpp</extracomment>
        <translation>패킷</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>scenario/link_fields.cpp</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>there is none</source>
        <extracomment>scenario/link_fields.cpp</extracomment>
        <translation>그런 장비 없음</translation>
    </message>
    <message>
        <source>no padding</source>
        <extracomment>scenario/tls_fields.cpp</extracomment>
        <translation>패딩 없음</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; means nothing here</source>
        <extracomment>query/filter_tokens.cpp</extracomment>
        <translation>여기서 &quot;{0}&quot;에는 뜻이 없습니다</translation>
    </message>
    <message>
        <source>The text that begins here has no closing quotation mark</source>
        <extracomment>query/filter_tokens.cpp</extracomment>
        <translation>여기서 시작하는 글에 닫는 따옴표가 없습니다</translation>
    </message>
    <message>
        <source>There is no parenthesis that this one closes</source>
        <extracomment>query/filter_parser.cpp</extracomment>
        <translation>이 괄호가 닫을 여는 괄호가 없습니다</translation>
    </message>
    <message>
        <source>Too much is nested here</source>
        <extracomment>query/filter_parser.cpp</extracomment>
        <translation>괄호와 not이 너무 깊이 겹쳤습니다</translation>
    </message>
    <message>
        <source>A condition is missing here, such as &quot;lost&quot;</source>
        <extracomment>query/filter_parser.cpp</extracomment>
        <translation>여기에 &quot;lost&quot; 같은 조건이 빠졌습니다</translation>
    </message>
    <message>
        <source>A condition is missing before &quot;{0}&quot;</source>
        <extracomment>query/filter_parser.cpp</extracomment>
        <translation>&quot;{0}&quot; 앞에 조건이 빠졌습니다</translation>
    </message>
    <message>
        <source>The parenthesis that opens here is never closed</source>
        <extracomment>query/filter_parser.cpp</extracomment>
        <translation>여기서 연 괄호를 닫지 않았습니다</translation>
    </message>
    <message>
        <source>There is no condition &quot;{0}&quot;. Did you mean {1}?</source>
        <extracomment>query/filter_parser.cpp</extracomment>
        <translation>&quot;{0}&quot; 조건은 없습니다. {1} 말입니까?</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; needs a word behind it, such as {1}</source>
        <extracomment>query/filter_parser.cpp</extracomment>
        <translation>&quot;{0}&quot; 뒤에 낱말이 필요합니다. 예: {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot stand behind &quot;{1}&quot;: try {2}</source>
        <extracomment>query/filter_parser.cpp</extracomment>
        <translation>&quot;{1}&quot; 뒤에 &quot;{0}&quot; 낱말은 올 수 없습니다. 예: {2}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot stand behind &quot;{1}&quot;. Did you mean {2}?</source>
        <extracomment>query/filter_parser.cpp</extracomment>
        <translation>&quot;{1}&quot; 뒤에 &quot;{0}&quot; 낱말은 올 수 없습니다. {2} 말입니까?</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; needs a text behind it, such as {1}</source>
        <extracomment>query/filter_parser.cpp</extracomment>
        <translation>&quot;{0}&quot; 뒤에 찾을 글이 필요합니다. 예: {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; needs a time behind it, such as {1}</source>
        <extracomment>query/filter_parser.cpp</extracomment>
        <translation>&quot;{0}&quot; 뒤에 시간이 필요합니다. 예: {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; needs a number behind it, such as {1}</source>
        <extracomment>query/filter_parser.cpp</extracomment>
        <translation>&quot;{0}&quot; 뒤에 수가 필요합니다. 예: {1}</translation>
    </message>
    <message>
        <source>packets, and nothing else</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>패킷만</translation>
    </message>
    <message>
        <source>changes of state</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>상태 변화</translation>
    </message>
    <message>
        <source>timers</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>타이머</translation>
    </message>
    <message>
        <source>what the applications do and learn</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>애플리케이션이 하는 일과 알게 되는 일</translation>
    </message>
    <message>
        <source>packets with SYN</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>SYN이 있는 패킷</translation>
    </message>
    <message>
        <source>packets with ACK; with a number: that they acknowledge</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>ACK가 있는 패킷. 수를 쓰면 그 번호를 확인하는 패킷</translation>
    </message>
    <message>
        <source>packets with FIN</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>FIN이 있는 패킷</translation>
    </message>
    <message>
        <source>packets with RST</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>RST가 있는 패킷</translation>
    </message>
    <message>
        <source>packets with PSH</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>PSH가 있는 패킷</translation>
    </message>
    <message>
        <source>packets with URG</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>URG가 있는 패킷</translation>
    </message>
    <message>
        <source>packets with ECE</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>ECE가 있는 패킷</translation>
    </message>
    <message>
        <source>packets with CWR</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>CWR이 있는 패킷</translation>
    </message>
    <message>
        <source>packets with a payload</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>데이터를 나르는 패킷</translation>
    </message>
    <message>
        <source>packets that never arrived</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>끝내 도착하지 않은 패킷</translation>
    </message>
    <message>
        <source>packets dropped on purpose</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>일부러 버린 패킷</translation>
    </message>
    <message>
        <source>packets that arrived</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>도착한 패킷</translation>
    </message>
    <message>
        <source>packets sent again</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>다시 보낸 패킷</translation>
    </message>
    <message>
        <source>copies made by the network</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>네트워크가 만든 복사본</translation>
    </message>
    <message>
        <source>packets that somebody in the middle made</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>중간에서 누가 만든 패킷</translation>
    </message>
    <message>
        <source>packets with a wrong bit</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>비트가 뒤집힌 패킷</translation>
    </message>
    <message>
        <source>packets that carry TCP</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>TCP를 나르는 패킷</translation>
    </message>
    <message>
        <source>packets that carry UDP</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>UDP를 나르는 패킷</translation>
    </message>
    <message>
        <source>packets that carry ICMP</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>ICMP를 나르는 패킷</translation>
    </message>
    <message>
        <source>packets that carry TLS; with a name: that message</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>TLS를 나르는 패킷. 이름을 쓰면 그 메시지</translation>
    </message>
    <message>
        <source>packets that carry something encrypted</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>암호화된 내용을 나르는 패킷</translation>
    </message>
    <message>
        <source>what this side sends or does</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>이쪽이 보내거나 하는 일</translation>
    </message>
    <message>
        <source>packets to this side</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>이쪽으로 가는 패킷</translation>
    </message>
    <message>
        <source>what happens in this state, and the change to it</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>이 상태에서 일어나는 일과 이 상태로 바뀌는 일</translation>
    </message>
    <message>
        <source>timers of this kind</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>이 종류의 타이머</translation>
    </message>
    <message>
        <source>what this rule decided</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>이 규칙이 정한 일</translation>
    </message>
    <message>
        <source>events in whose words this stands</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>설명에 이 글이 들어 있는 사건</translation>
    </message>
    <message>
        <source>packets from or to this port</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>이 포트를 오가는 패킷</translation>
    </message>
    <message>
        <source>the packet with this number</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>이 번호의 패킷</translation>
    </message>
    <message>
        <source>events of this connection, counted from 1</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>이 연결의 사건(1부터 셈)</translation>
    </message>
    <message>
        <source>bytes of payload</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>데이터의 바이트 수</translation>
    </message>
    <message>
        <source>sequence number, counted from the initial one</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>초기 번호부터 센 시퀀스 번호</translation>
    </message>
    <message>
        <source>the window that is told, before scaling</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>알린 윈도우(배율을 적용하기 전)</translation>
    </message>
    <message>
        <source>when it happens</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>일어난 시각</translation>
    </message>
    <message>
        <source>how long the packet was on its way</source>
        <extracomment>query/filter_terms.cpp</extracomment>
        <translation>패킷이 가는 데 걸린 시간</translation>
    </message>
    <message>
        <source>32 bytes that the client draws anew and sends in the clear. They are no secret: they make the keys of each connection different.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>클라이언트가 매번 새로 뽑아 평문으로 보내는 32바이트입니다. 비밀이 아니며, 연결마다 키가 달라지게 합니다.</translation>
    </message>
    <message>
        <source>The same from the server, so that neither side alone decides what the keys come to.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>서버가 뽑은 같은 것입니다. 어느 한쪽도 혼자서 키를 정할 수 없게 합니다.</translation>
    </message>
    <message>
        <source>What ClientKeyExchange carries: the pre-master secret, padded and encrypted with the public key in the server&apos;s certificate. Whoever gets the private key can open it, even years later.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>ClientKeyExchange에 담기는 값입니다. pre-master secret에 패딩을 붙여 서버 인증서의 공개 키로 암호화했습니다. 개인 키를 손에 넣은 사람은 몇 년 뒤에도 이것을 열 수 있습니다.</translation>
    </message>
    <message>
        <source>The server decrypts it with the private key of its certificate and has what the client drew. The public key made no key: it only protected this secret on its way.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>서버가 인증서의 개인 키로 복호화하여 클라이언트가 뽑은 값을 얻습니다. 공개 키가 키를 만든 것이 아니라, 전달되는 동안 이 비밀을 지켰을 뿐입니다.</translation>
    </message>
    <message>
        <source>Drawn for this handshake alone and forgotten afterwards: nobody can open a recording later (forward secrecy).</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>이번 핸드셰이크만을 위해 뽑고 끝나면 잊는 값입니다. 그래서 나중에 누구도 녹화된 통신을 열 수 없습니다(순방향 비밀성).</translation>
    </message>
    <message>
        <source>Made of the other private value and sent in the clear: nobody can go back from it to the private one.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>상대방의 비밀 값에서 만들어 평문으로 보냅니다. 이 값에서 비밀 값을 거꾸로 구할 수는 없습니다.</translation>
    </message>
    <message>
        <source>Diffie-Hellman: one&apos;s own private value and the other&apos;s public one give both sides the same, and nobody who saw only the public ones. It was never sent.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>Diffie-Hellman: 자신의 비밀 값과 상대의 공개 값으로 양쪽이 같은 값을 얻습니다. 공개 값만 본 사람은 얻을 수 없습니다. 이 값은 한 번도 전송되지 않았습니다.</translation>
    </message>
    <message>
        <source>The hash of the handshake up to ClientKeyExchange: with it the master secret belongs to exactly these messages and this certificate (extended master secret).</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>ClientKeyExchange까지의 핸드셰이크 해시입니다. 이것으로 master secret이 바로 이 메시지들과 이 인증서에 묶입니다(extended master secret).</translation>
    </message>
    <message>
        <source>Kept from the earlier session: a resumed one makes new keys of it with the new randoms.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>이전 세션에서 간직한 값입니다. 재개된 세션은 여기에 새 난수를 더해 새 키를 만듭니다.</translation>
    </message>
    <message>
        <source>48 bytes that both sides make for themselves. Here the pre-master secret meets the two randoms, or the hash of the handshake.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>양쪽이 각자 만드는 48바이트입니다. 여기서 pre-master secret이 두 난수 또는 핸드셰이크 해시와 만납니다.</translation>
    </message>
    <message>
        <source>As many bytes as all keys together need; it is cut into them in a fixed order.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>모든 키에 필요한 만큼의 바이트이며, 정해진 순서대로 잘라 키로 씁니다.</translation>
    </message>
    <message>
        <source>With it this side proves that nobody changed its records; the other direction has its own.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>이쪽이 보내는 레코드를 아무도 바꾸지 않았음을 증명하는 키입니다. 반대 방향에는 따로 키가 있습니다.</translation>
    </message>
    <message>
        <source>With it this side encrypts, symmetrically, and the other one decrypts; the other direction has its own.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>이쪽이 대칭 키 방식으로 암호화하고 상대가 복호화하는 키입니다. 반대 방향에는 따로 키가 있습니다.</translation>
    </message>
    <message>
        <source>The secret part of each record&apos;s nonce; the rest is in the record, or its number.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>레코드마다 쓰는 nonce의 비밀 부분입니다. 나머지는 레코드 안에 있거나 레코드 번호입니다.</translation>
    </message>
    <message>
        <source>The hash of all messages so far, in which each side puts what it has itself sent and seen.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>지금까지의 모든 메시지의 해시입니다. 각자 자신이 보내고 받은 것으로 계산합니다.</translation>
    </message>
    <message>
        <source>What this side&apos;s Finished, its first encrypted message, carries. The other side calculates the same of the messages that it saw: were one changed on the way, the two would differ.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>이쪽의 첫 암호화 메시지인 Finished에 담기는 값입니다. 상대도 자신이 본 메시지로 같은 계산을 합니다. 도중에 하나라도 바뀌었다면 두 값이 달라집니다.</translation>
    </message>
    <message>
        <source>The secret of an earlier connection&apos;s ticket, with which the client offers to go on.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>이전 연결의 티켓에서 나온 비밀입니다. 클라이언트가 이것으로 이어 가자고 제안합니다.</translation>
    </message>
    <message>
        <source>The first of the schedule&apos;s three extractions: of the PSK, or of zeros where there is none.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>키 스케줄의 세 번의 추출 가운데 첫째입니다. PSK에서, 없으면 0으로 채운 값에서 추출합니다.</translation>
    </message>
    <message>
        <source>The server did not take the PSK: the schedule begins again, with zeros.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>서버가 PSK를 받아들이지 않았으므로 0으로 채운 값에서 스케줄을 다시 시작합니다.</translation>
    </message>
    <message>
        <source>The hash of nothing, for steps that belong to no messages.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>빈 내용의 해시입니다. 어떤 메시지에도 묶이지 않는 단계에서 씁니다.</translation>
    </message>
    <message>
        <source>With it the client proves that it knows the PSK, without showing it.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>클라이언트가 PSK를 드러내지 않고 알고 있음을 증명하는 데 씁니다.</translation>
    </message>
    <message>
        <source>The key of that proof.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>그 증명에 쓰는 키입니다.</translation>
    </message>
    <message>
        <source>The hash of the ClientHello up to the binders, which cannot be part of what they prove.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>binder 앞까지의 ClientHello 해시입니다. binder 자신은 증명할 내용에 들어갈 수 없습니다.</translation>
    </message>
    <message>
        <source>The proof, at the end of the ClientHello: whoever does not know the PSK cannot make it, and it fits no other ClientHello.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>ClientHello 끝에 있는 증명입니다. PSK를 모르는 사람은 만들 수 없고, 다른 ClientHello에는 맞지 않습니다.</translation>
    </message>
    <message>
        <source>The secret of data in the first flight (0-RTT). It comes from the PSK alone: there is no forward secrecy yet, and a copy of the flight looks the same.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>첫 전송에 실리는 데이터(0-RTT)의 비밀입니다. PSK에서만 나오므로 아직 순방향 비밀성이 없고, 복사해 다시 보내도 똑같아 보입니다.</translation>
    </message>
    <message>
        <source>For applications that want keys of their own bound to the early data.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>early data에 묶인 키를 따로 쓰려는 애플리케이션을 위한 값입니다.</translation>
    </message>
    <message>
        <source>A step between two extractions: whoever learns the later secret cannot go back to the earlier one.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>두 추출 사이의 단계입니다. 뒤의 비밀을 알아낸 사람도 앞의 비밀로 되돌아갈 수 없습니다.</translation>
    </message>
    <message>
        <source>The second extraction: here the shared secret of Diffie-Hellman comes in.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>두 번째 추출입니다. 여기서 Diffie-Hellman의 공유 비밀이 들어옵니다.</translation>
    </message>
    <message>
        <source>Encrypts what this side sends from behind ServerHello to its Finished; bound to both hellos.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>ServerHello 뒤부터 Finished까지 이쪽이 보내는 것을 암호화합니다. 두 Hello에 묶여 있습니다.</translation>
    </message>
    <message>
        <source>The hash of all messages so far: whoever changes a byte of them comes to other keys than the other side.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>지금까지의 모든 메시지의 해시입니다. 한 바이트라도 바꾸면 상대와 다른 키가 됩니다.</translation>
    </message>
    <message>
        <source>Together with a record&apos;s number, which is not sent, it is that record&apos;s nonce.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>전송되지 않는 레코드 번호와 합쳐 그 레코드의 nonce가 됩니다.</translation>
    </message>
    <message>
        <source>The key of this side&apos;s Finished.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>이쪽 Finished의 키입니다.</translation>
    </message>
    <message>
        <source>The third extraction, of nothing new: from here on come the keys of the application&apos;s data.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>세 번째 추출이며 새로 들어오는 것은 없습니다. 여기서부터 애플리케이션 데이터의 키가 나옵니다.</translation>
    </message>
    <message>
        <source>Encrypts what this side&apos;s application says; bound to the messages up to the server&apos;s Finished.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>이쪽 애플리케이션이 보내는 것을 암호화합니다. 서버의 Finished까지의 메시지에 묶여 있습니다.</translation>
    </message>
    <message>
        <source>The next generation, made by KeyUpdate of the one before, from which there is no way back.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>KeyUpdate가 앞 세대에서 만든 다음 세대입니다. 여기서 앞 세대로 되돌아갈 길은 없습니다.</translation>
    </message>
    <message>
        <source>For applications that want keys of their own bound to this connection.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>이 연결에 묶인 키를 따로 쓰려는 애플리케이션을 위한 값입니다.</translation>
    </message>
    <message>
        <source>Of it come the PSKs of the tickets; it is bound to the whole handshake.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>티켓의 PSK가 여기서 나옵니다. 핸드셰이크 전체에 묶여 있습니다.</translation>
    </message>
    <message>
        <source>From NewSessionTicket: it makes each ticket&apos;s PSK another one.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>NewSessionTicket에 있는 값입니다. 티켓마다 PSK가 달라지게 합니다.</translation>
    </message>
    <message>
        <source>What a later connection can start from with this ticket.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>이 티켓으로 나중의 연결이 시작할 수 있는 비밀입니다.</translation>
    </message>
    <message>
        <source>The client draws it: the two bytes of the version it offered, then 46 random ones. It is not made of the two randoms; they come in with the master secret.</source>
        <extracomment>trace/key_step_texts.cpp</extracomment>
        <translation>클라이언트가 만듭니다. 제안한 버전 2바이트에 난수 46바이트를 붙입니다. 두 random을 합쳐 만드는 것이 아니며, 그것들은 master secret에서 들어옵니다.</translation>
    </message>
    <message>
        <source>Who has signed this certificate?</source>
        <extracomment>trace/certificate_steps.cpp</extracomment>
        <translation>이 인증서에 누가 서명했는가?</translation>
    </message>
    <message>
        <source>The issuer&apos;s certificate is at hand: it was sent with this one, or is in the list of trusted authorities.</source>
        <extracomment>trace/certificate_steps.cpp</extracomment>
        <translation>발급자의 인증서가 있습니다. 함께 전송되었거나 신뢰하는 인증 기관 목록에 있습니다.</translation>
    </message>
    <message>
        <source>No certificate of this issuer was sent, and none is in the list of trusted authorities: the chain ends here.</source>
        <extracomment>trace/certificate_steps.cpp</extracomment>
        <translation>이 발급자의 인증서가 전송되지 않았고 신뢰하는 인증 기관 목록에도 없습니다. 체인이 여기서 끊깁니다.</translation>
    </message>
    <message>
        <source>Does the signature fit the issuer&apos;s public key?</source>
        <extracomment>trace/certificate_steps.cpp</extracomment>
        <translation>서명이 발급자의 공개 키에 맞는가?</translation>
    </message>
    <message>
        <source>It fits: the issuer has signed exactly these bytes.</source>
        <extracomment>trace/certificate_steps.cpp</extracomment>
        <translation>맞습니다. 발급자가 바로 이 바이트에 서명했습니다.</translation>
    </message>
    <message>
        <source>It does not fit: the certificate was changed, or somebody else has signed it.</source>
        <extracomment>trace/certificate_steps.cpp</extracomment>
        <translation>맞지 않습니다. 인증서가 바뀌었거나 다른 사람이 서명했습니다.</translation>
    </message>
    <message>
        <source>Is it valid today?</source>
        <extracomment>trace/certificate_steps.cpp</extracomment>
        <translation>오늘 유효한가?</translation>
    </message>
    <message>
        <source>Today lies between its two dates.</source>
        <extracomment>trace/certificate_steps.cpp</extracomment>
        <translation>오늘이 두 날짜 사이에 있습니다.</translation>
    </message>
    <message>
        <source>Today does not lie between its two dates.</source>
        <extracomment>trace/certificate_steps.cpp</extracomment>
        <translation>오늘이 두 날짜 사이에 있지 않습니다.</translation>
    </message>
    <message>
        <source>May its owner sign certificates of others?</source>
        <extracomment>trace/certificate_steps.cpp</extracomment>
        <translation>다른 인증서에 서명해도 되는가?</translation>
    </message>
    <message>
        <source>It says that it belongs to an authority, whose key may sign certificates.</source>
        <extracomment>trace/certificate_steps.cpp</extracomment>
        <translation>인증 기관의 것이며 그 키로 인증서에 서명해도 된다고 적혀 있습니다.</translation>
    </message>
    <message>
        <source>It does not say so: anybody with any certificate could make others.</source>
        <extracomment>trace/certificate_steps.cpp</extracomment>
        <translation>그렇게 적혀 있지 않습니다. 이것을 허용하면 아무 인증서나 가진 사람이 다른 인증서를 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>Is it made for this use?</source>
        <extracomment>trace/certificate_steps.cpp</extracomment>
        <translation>이 용도로 만든 것인가?</translation>
    </message>
    <message>
        <source>It allows this use.</source>
        <extracomment>trace/certificate_steps.cpp</extracomment>
        <translation>이 용도를 허용합니다.</translation>
    </message>
    <message>
        <source>It does not allow this use.</source>
        <extracomment>trace/certificate_steps.cpp</extracomment>
        <translation>이 용도를 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>Is it for the host that was looked for?</source>
        <extracomment>trace/certificate_steps.cpp</extracomment>
        <translation>찾는 호스트의 것인가?</translation>
    </message>
    <message>
        <source>The name is among those of the certificate.</source>
        <extracomment>trace/certificate_steps.cpp</extracomment>
        <translation>그 이름이 인증서에 있습니다.</translation>
    </message>
    <message>
        <source>The name is not among those of the certificate: it belongs to somebody else.</source>
        <extracomment>trace/certificate_steps.cpp</extracomment>
        <translation>그 이름이 인증서에 없습니다. 다른 누군가의 것입니다.</translation>
    </message>
    <message>
        <source>Is this one trusted from the start?</source>
        <extracomment>trace/certificate_steps.cpp</extracomment>
        <translation>처음부터 신뢰하는 인증서인가?</translation>
    </message>
    <message>
        <source>It is in the list of trusted authorities, which the verifier had before: here trust begins.</source>
        <extracomment>trace/certificate_steps.cpp</extracomment>
        <translation>검증하는 쪽이 미리 가지고 있던 신뢰하는 인증 기관 목록에 있습니다. 신뢰는 여기서 시작됩니다.</translation>
    </message>
    <message>
        <source>It is not in the list of trusted authorities: it only vouches for itself.</source>
        <extracomment>trace/certificate_steps.cpp</extracomment>
        <translation>신뢰하는 인증 기관 목록에 없습니다. 스스로를 보증할 뿐입니다.</translation>
    </message>
    <message>
        <source>The session ID is empty, that is of length 0. It is often said to be 0; there is no such session.</source>
        <extracomment>trace/message_notes.cpp</extracomment>
        <translation>세션 ID가 비어 있습니다. 곧 길이가 0입니다. 흔히 값이 0이라고 하지만 그런 세션은 없습니다.</translation>
    </message>
    <message>
        <source>The session ID names an earlier session that the client would like to go on with, or only goes along with a ticket.</source>
        <extracomment>trace/message_notes.cpp</extracomment>
        <translation>세션 ID는 클라이언트가 이어 가려는 이전 세션을 가리키거나, 티켓에 딸려 갈 뿐입니다.</translation>
    </message>
    <message>
        <source>The session ID names no session: TLS 1.3 fills it so that old devices take the connection for a resumed one of TLS 1.2.</source>
        <extracomment>trace/message_notes.cpp</extracomment>
        <translation>세션 ID가 가리키는 세션은 없습니다. 오래된 장비가 재개된 TLS 1.2 연결로 여기도록 TLS 1.3이 채워 넣은 것입니다.</translation>
    </message>
    <message>
        <source>The version field says TLS 1.2 for ever, since old servers stumbled over higher numbers. The true versions stand in supported_versions.</source>
        <extracomment>trace/message_notes.cpp</extracomment>
        <translation>버전 필드는 언제까지나 TLS 1.2라고 적습니다. 더 높은 번호에서 걸려 넘어지는 오래된 서버가 있었기 때문입니다. 진짜 버전은 supported_versions에 있습니다.</translation>
    </message>
    <message>
        <source>RSA key exchange is often called the handshake of TLS. TLS 1.3 has removed it, because a stolen private key would open every recording; what is left is Diffie-Hellman.</source>
        <extracomment>trace/message_notes.cpp</extracomment>
        <translation>흔히 RSA 키 교환을 TLS 핸드셰이크라고 부릅니다. 그러나 개인 키가 유출되면 녹화된 통신이 모두 열리기 때문에 TLS 1.3은 이것을 없앴고 Diffie-Hellman만 남았습니다.</translation>
    </message>
    <message>
        <source>The session ID is the one that the client has shown: the session goes on, without certificate and key exchange.</source>
        <extracomment>trace/message_notes.cpp</extracomment>
        <translation>클라이언트가 보인 것과 같은 세션 ID입니다. 인증서와 키 교환 없이 세션이 이어집니다.</translation>
    </message>
    <message>
        <source>The session ID is empty: the server does not keep this session by its number.</source>
        <extracomment>trace/message_notes.cpp</extracomment>
        <translation>세션 ID가 비어 있습니다. 서버는 이 세션을 번호로 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>The session ID is a new one: under it the server keeps this session for later.</source>
        <extracomment>trace/message_notes.cpp</extracomment>
        <translation>새 세션 ID입니다. 서버는 나중을 위해 이 번호로 세션을 보관합니다.</translation>
    </message>
    <message>
        <source>Anybody can send a copy of this certificate. What proves who is there is the private key that belongs to it, which is used in another message.</source>
        <extracomment>trace/message_notes.cpp</extracomment>
        <translation>이 인증서의 사본은 누구나 보낼 수 있습니다. 상대가 누구인지 증명하는 것은 여기에 딸린 개인 키이며, 그것은 다른 메시지에서 쓰입니다.</translation>
    </message>
    <message>
        <source>No ServerKeyExchange follows: with RSA the public key in the certificate is all that the client needs.</source>
        <extracomment>trace/message_notes.cpp</extracomment>
        <translation>ServerKeyExchange는 오지 않습니다. RSA에서는 인증서에 있는 공개 키만 있으면 됩니다.</translation>
    </message>
    <message>
        <source>With RSA there is no such message. It brings the server&apos;s public value for Diffie-Hellman, signed with the key of the certificate.</source>
        <extracomment>trace/message_notes.cpp</extracomment>
        <translation>RSA에는 이 메시지가 없습니다. 인증서의 키로 서명한 서버의 Diffie-Hellman 공개 값을 전합니다.</translation>
    </message>
    <message>
        <source>Only the client&apos;s public value is in here. No secret crosses the wire, not even encrypted.</source>
        <extracomment>trace/message_notes.cpp</extracomment>
        <translation>여기에는 클라이언트의 공개 값만 있습니다. 비밀은 암호화된 형태로도 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>The pre-master secret is often said to be made of the two randoms. The client draws it alone: the version and 46 random bytes. The randoms come in with the master secret.</source>
        <extracomment>trace/message_notes.cpp</extracomment>
        <translation>흔히 두 random을 합쳐 pre-master secret을 만든다고 합니다. 그러나 클라이언트가 혼자서 버전과 난수 46바이트로 만들며, 두 random은 master secret에서 들어옵니다.</translation>
    </message>
    <message>
        <source>Encrypting with the public key makes no symmetric key. It protects the pre-master secret on its way; both sides then make the keys themselves.</source>
        <extracomment>trace/message_notes.cpp</extracomment>
        <translation>공개 키로 암호화한다고 대칭 키가 만들어지는 것은 아닙니다. 전달되는 동안 pre-master secret을 지킬 뿐이며, 키는 양쪽이 각자 만듭니다.</translation>
    </message>
    <message>
        <source>Often left out, but it is what makes the handshake safe: encrypted with the new keys it proves that both sides have seen the same messages and that nobody has changed one.</source>
        <extracomment>trace/message_notes.cpp</extracomment>
        <translation>흔히 빠뜨리지만 핸드셰이크를 안전하게 하는 것이 바로 이 메시지입니다. 새 키로 암호화되어, 양쪽이 같은 메시지를 보았고 아무도 바꾸지 않았음을 증명합니다.</translation>
    </message>
    <message>
        <source>It comes behind the handshake and belongs to no answer: each ticket is good for one later connection.</source>
        <extracomment>trace/message_notes.cpp</extracomment>
        <translation>핸드셰이크가 끝난 뒤에 오며 어떤 메시지에 대한 응답도 아닙니다. 티켓 하나로 나중에 연결 하나를 열 수 있습니다.</translation>
    </message>
    <message>
        <source>In TLS 1.3 it means nothing: it stands here so that old devices take the connection for TLS 1.2.</source>
        <extracomment>trace/message_notes.cpp</extracomment>
        <translation>TLS 1.3에서는 아무 의미도 없습니다. 오래된 장비가 TLS 1.2 연결로 여기도록 넣은 것입니다.</translation>
    </message>
    <message>
        <source>Key generation is no message: each side has made its keys for itself before. This only says that its sender encrypts from the next record on; the other side says so for its own direction.</source>
        <extracomment>trace/message_notes.cpp</extracomment>
        <translation>키 생성이라는 메시지는 없습니다. 키는 이미 양쪽이 각자 만들었습니다. 이 메시지는 보낸 쪽이 다음 레코드부터 암호화한다는 뜻일 뿐이며, 반대 방향은 상대가 따로 알립니다.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; shakes hands over UDP a second time: remove it</source>
        <extracomment>scenario/meaning.cpp</extracomment>
        <translation>&quot;{0}&quot;: UDP로 두 번째 핸드셰이크를 합니다. 지우십시오</translation>
    </message>
    <message>
        <source>&quot;name&quot; is missing: a branch needs one</source>
        <extracomment>scenario/read_scenario.cpp</extracomment>
        <translation>&quot;name&quot;이 없습니다. 분기에는 이름이 필요합니다</translation>
    </message>
    <message>
        <source>there is a branch &quot;{0}&quot; already: choose another name</source>
        <extracomment>scenario/meaning.cpp</extracomment>
        <translation>&quot;{0}&quot;: 이미 있는 분기 이름입니다. 다른 이름을 고르십시오</translation>
    </message>
    <message>
        <source>&quot;send&quot; does not go under TLS, whose bytes are settled beforehand: put the step &quot;send&quot; into a program</source>
        <extracomment>scenario/meaning.cpp</extracomment>
        <translation>TLS의 바이트는 미리 정해지므로 TLS 아래에서는 &quot;send&quot;를 쓸 수 없습니다. 프로그램에 &quot;send&quot; 단계를 넣으십시오</translation>
    </message>
    <message>
        <source>packet {0} from the client ({1})</source>
        <extracomment>compare/first_difference.cpp</extracomment>
        <translation>클라이언트의 {0}번 패킷({1})</translation>
    </message>
    <message>
        <source>packet {0} from the server ({1})</source>
        <extracomment>compare/first_difference.cpp</extracomment>
        <translation>서버의 {0}번 패킷({1})</translation>
    </message>
    <message>
        <source>{0} has other numbers</source>
        <extracomment>compare/first_difference.cpp</extracomment>
        <translation>{0}: 번호가 다릅니다</translation>
    </message>
    <message>
        <source>{0} carries {1} bytes instead of {2}</source>
        <extracomment>compare/first_difference.cpp</extracomment>
        <translation>{0}: {2}바이트 대신 {1}바이트를 나릅니다</translation>
    </message>
    <message>
        <source>the client sends {0} instead of {1}</source>
        <extracomment>compare/first_difference.cpp</extracomment>
        <translation>클라이언트가 보내는 것: {1} 대신 {0}</translation>
    </message>
    <message>
        <source>the server sends {0} instead of {1}</source>
        <extracomment>compare/first_difference.cpp</extracomment>
        <translation>서버가 보내는 것: {1} 대신 {0}</translation>
    </message>
    <message>
        <source>{0} is duplicated on its way</source>
        <extracomment>compare/first_difference.cpp</extracomment>
        <translation>{0}: 도중에 복제됩니다</translation>
    </message>
    <message>
        <source>something in the middle sends {0}</source>
        <extracomment>compare/first_difference.cpp</extracomment>
        <translation>중간의 누군가가 보냅니다: {0}</translation>
    </message>
    <message>
        <source>{0} is sent, which the other run does not send then</source>
        <extracomment>compare/first_difference.cpp</extracomment>
        <translation>{0}: 다른 실행에서는 이때 보내지 않는 패킷입니다</translation>
    </message>
    <message>
        <source>{0} is not duplicated on its way</source>
        <extracomment>compare/first_difference.cpp</extracomment>
        <translation>{0}: 도중에 복제되지 않습니다</translation>
    </message>
    <message>
        <source>nothing in the middle sends {0}</source>
        <extracomment>compare/first_difference.cpp</extracomment>
        <translation>중간에서 아무도 보내지 않습니다: {0}</translation>
    </message>
    <message>
        <source>{0} is not sent then</source>
        <extracomment>compare/first_difference.cpp</extracomment>
        <translation>{0}: 이때 보내지지 않습니다</translation>
    </message>
    <message>
        <source>{0} is sent {1} later</source>
        <extracomment>compare/first_difference.cpp</extracomment>
        <translation>{0}: {1} 늦게 보내집니다</translation>
    </message>
    <message>
        <source>{0} is sent {1} earlier</source>
        <extracomment>compare/first_difference.cpp</extracomment>
        <translation>{0}: {1} 일찍 보내집니다</translation>
    </message>
    <message>
        <source>{0} arrives instead of being lost</source>
        <extracomment>compare/first_difference.cpp</extracomment>
        <translation>{0}: 유실되지 않고 도착합니다</translation>
    </message>
    <message>
        <source>{0} is dropped instead of arriving</source>
        <extracomment>compare/first_difference.cpp</extracomment>
        <translation>{0}: 도착하지 않고 버려집니다</translation>
    </message>
    <message>
        <source>{0} is lost instead of arriving</source>
        <extracomment>compare/first_difference.cpp</extracomment>
        <translation>{0}: 도착하지 않고 유실됩니다</translation>
    </message>
    <message>
        <source>{0} is damaged on its way</source>
        <extracomment>compare/first_difference.cpp</extracomment>
        <translation>{0}: 도중에 손상됩니다</translation>
    </message>
    <message>
        <source>{0} arrives undamaged</source>
        <extracomment>compare/first_difference.cpp</extracomment>
        <translation>{0}: 손상 없이 도착합니다</translation>
    </message>
    <message>
        <source>{0} arrives {1} later</source>
        <extracomment>compare/first_difference.cpp</extracomment>
        <translation>{0}: {1} 늦게 도착합니다</translation>
    </message>
    <message>
        <source>{0} arrives {1} earlier</source>
        <extracomment>compare/first_difference.cpp</extracomment>
        <translation>{0}: {1} 일찍 도착합니다</translation>
    </message>
    <message>
        <source>client: {0}</source>
        <extracomment>compare/first_difference.cpp</extracomment>
        <translation>클라이언트: {0}</translation>
    </message>
    <message>
        <source>server: {0}</source>
        <extracomment>compare/first_difference.cpp</extracomment>
        <translation>서버: {0}</translation>
    </message>
    <message>
        <source>not so here: {0}</source>
        <extracomment>compare/first_difference.cpp</extracomment>
        <translation>여기서는 그렇지 않습니다: {0}</translation>
    </message>
    <message>
        <source>{0} begins</source>
        <extracomment>compare/first_difference.cpp</extracomment>
        <translation>{0} 상태가 시작됩니다</translation>
    </message>
    <message>
        <source>{0} does not begin then</source>
        <extracomment>compare/first_difference.cpp</extracomment>
        <translation>{0} 상태가 이때 시작되지 않습니다</translation>
    </message>
    <message>
        <source>{0} is set to {1} instead of {2}</source>
        <extracomment>compare/first_difference.cpp</extracomment>
        <translation>{0}: {2} 대신 {1}</translation>
    </message>
    <message>
        <source>{0} is started</source>
        <extracomment>compare/first_difference.cpp</extracomment>
        <translation>{0}: 시작됩니다</translation>
    </message>
    <message>
        <source>{0} is not started then</source>
        <extracomment>compare/first_difference.cpp</extracomment>
        <translation>{0}: 이때 시작되지 않습니다</translation>
    </message>
    <message>
        <source>No difference: both runs are alike</source>
        <extracomment>compare/first_difference.cpp</extracomment>
        <translation>차이 없음: 두 실행이 똑같습니다</translation>
    </message>
    <message>
        <source>First difference at {0}: {1}</source>
        <extracomment>compare/first_difference.cpp</extracomment>
        <translation>첫 차이 {0}: {1}</translation>
    </message>
    <message>
        <source>{0}; then, at {1}: {2}</source>
        <extracomment>compare/first_difference.cpp</extracomment>
        <translation>{0}. 이어서 {1}: {2}</translation>
    </message>
    <message>
        <source>all {0} bytes</source>
        <extracomment>compare/comparison.cpp</extracomment>
        <translation>{0}바이트 모두</translation>
    </message>
    <message>
        <source>{0} of {1} bytes</source>
        <extracomment>compare/comparison.cpp</extracomment>
        <translation>{1}바이트 중 {0}바이트</translation>
    </message>
    <message>
        <source>Figures with · between them: one for each connection, in the order in which the connections begin.</source>
        <extracomment>compare/comparison.cpp</extracomment>
        <translation>·로 나눈 값: 연결마다 하나씩, 연결이 시작된 순서로 적은 것입니다.</translation>
    </message>
    <message>
        <source>Figures with · between them: one for each of the first connections, in the order in which they begin.</source>
        <extracomment>compare/comparison.cpp</extracomment>
        <translation>·로 나눈 값: 처음 몇 연결마다 하나씩, 연결이 시작된 순서로 적은 것입니다.</translation>
    </message>
    <message>
        <source>Round trips to the first byte</source>
        <extracomment>compare/comparison.cpp</extracomment>
        <translation>첫 바이트까지의 왕복</translation>
    </message>
    <message>
        <source>Time to the first byte</source>
        <extracomment>compare/comparison.cpp</extracomment>
        <translation>첫 바이트까지의 시간</translation>
    </message>
    <message>
        <source>Time to the last byte</source>
        <extracomment>compare/comparison.cpp</extracomment>
        <translation>마지막 바이트까지의 시간</translation>
    </message>
    <message>
        <source>Nothing more happens after</source>
        <extracomment>compare/comparison.cpp</extracomment>
        <translation>모두 끝나는 시각</translation>
    </message>
    <message>
        <source>Packets</source>
        <extracomment>compare/comparison.cpp</extracomment>
        <translation>패킷</translation>
    </message>
    <message>
        <source>Sent again</source>
        <extracomment>compare/comparison.cpp</extracomment>
        <translation>재전송</translation>
    </message>
    <message>
        <source>Died on the way</source>
        <extracomment>compare/comparison.cpp</extracomment>
        <translation>도중에 사라짐</translation>
    </message>
    <message>
        <source>Bytes on the wire</source>
        <extracomment>compare/comparison.cpp</extracomment>
        <translation>선로 위의 바이트</translation>
    </message>
    <message>
        <source>Overhead</source>
        <extracomment>compare/comparison.cpp</extracomment>
        <translation>오버헤드</translation>
    </message>
    <message>
        <source>What arrived</source>
        <extracomment>compare/comparison.cpp</extracomment>
        <translation>도착한 데이터</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <extracomment>compare/comparison.cpp</extracomment>
        <translation>보낸 것이 없음</translation>
    </message>
    <message>
        <source>{0}: there is nothing to measure</source>
        <extracomment>lesson/judge.cpp</extracomment>
        <translation>{0}: 잴 것이 없습니다</translation>
    </message>
    <message>
        <source>{0}: it is {1}</source>
        <extracomment>lesson/judge.cpp</extracomment>
        <translation>{0}: 실제 값은 {1}</translation>
    </message>
    <message>
        <source>a scenario lies beside the lesson: write its file&apos;s name</source>
        <extracomment>lesson/lesson_file.cpp</extracomment>
        <translation>시나리오는 강의 파일 옆에 있어야 합니다. 파일 이름만 쓰십시오</translation>
    </message>
    <message>
        <source>this scenario does not load:
{0}</source>
        <extracomment>lesson/lesson_file.cpp</extracomment>
        <translation>이 시나리오를 불러올 수 없습니다:
{0}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no number from 1 on</source>
        <extracomment>lesson/parse_moment.cpp</extracomment>
        <translation>&quot;{0}&quot;: 1 이상의 수가 아닙니다</translation>
    </message>
    <message>
        <source>there is no rule &quot;{0}&quot;</source>
        <extracomment>lesson/parse_moment.cpp</extracomment>
        <translation>&quot;{0}&quot; 규칙이 없습니다</translation>
    </message>
    <message>
        <source>there is no rule &quot;{0}&quot; (did you mean &quot;{1}&quot;?)</source>
        <extracomment>lesson/parse_moment.cpp</extracomment>
        <translation>&quot;{0}&quot; 규칙이 없습니다(&quot;{1}&quot; 아닙니까?)</translation>
    </message>
    <message>
        <source>say when: sent, under-way, received or ends</source>
        <extracomment>lesson/parse_moment.cpp</extracomment>
        <translation>언제인지 쓰십시오: sent, under-way, received, ends 가운데 하나</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; does not belong here</source>
        <extracomment>lesson/parse_moment.cpp</extracomment>
        <translation>&quot;{0}&quot;: 이 자리에 올 수 없습니다</translation>
    </message>
    <message>
        <source>say of which: &quot;of packet …&quot;</source>
        <extracomment>lesson/parse_predicate.cpp</extracomment>
        <translation>어느 패킷인지 쓰십시오: &quot;of packet …&quot;</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no whole number</source>
        <extracomment>lesson/parse_predicate.cpp</extracomment>
        <translation>&quot;{0}&quot;: 정수가 아닙니다</translation>
    </message>
    <message>
        <source>ends too early: a value belongs here</source>
        <extracomment>lesson/parse_predicate.cpp</extracomment>
        <translation>너무 일찍 끝납니다. 여기에 값이 있어야 합니다</translation>
    </message>
    <message>
        <source>words are equal (=) or not (!=), and nothing else</source>
        <extracomment>lesson/parse_predicate.cpp</extracomment>
        <translation>낱말은 같거나(=) 다를(!=) 수만 있습니다</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; belongs to no step: write it below a heading (&quot;## …&quot;)</source>
        <extracomment>lesson/read_lesson.cpp</extracomment>
        <translation>&quot;{0}&quot;: 어느 단계에도 속하지 않습니다. 제목(&quot;## …&quot;) 아래에 쓰십시오</translation>
    </message>
    <message>
        <source>there are no steps: each begins with a heading (&quot;## …&quot;)</source>
        <extracomment>lesson/read_lesson.cpp</extracomment>
        <translation>단계가 없습니다. 단계는 제목(&quot;## …&quot;)으로 시작합니다</translation>
    </message>
    <message>
        <source>there is no front matter: the file begins with a line &quot;---&quot;, and &quot;title: …&quot;</source>
        <extracomment>lesson/read_lesson.cpp</extracomment>
        <translation>머리말이 없습니다. 파일은 &quot;---&quot; 줄과 &quot;title: …&quot;로 시작합니다</translation>
    </message>
    <message>
        <source>the front matter has no end: write a line &quot;---&quot; behind it</source>
        <extracomment>lesson/read_lesson.cpp</extracomment>
        <translation>머리말이 끝나지 않습니다. 그 뒤에 &quot;---&quot; 줄을 쓰십시오</translation>
    </message>
    <message>
        <source>is too large: {0} is the most</source>
        <extracomment>lesson/read_lesson.cpp</extracomment>
        <translation>너무 큽니다. 최댓값: {0}</translation>
    </message>
    <message>
        <source>is missing: the lesson needs a name</source>
        <extracomment>lesson/read_lesson.cpp</extracomment>
        <translation>빠져 있습니다. 강의에는 이름이 필요합니다</translation>
    </message>
    <message>
        <source>is missing: name a scenario that comes with the program, or a file</source>
        <extracomment>lesson/read_lesson.cpp</extracomment>
        <translation>빠져 있습니다. 프로그램에 들어 있는 시나리오나 파일의 이름을 쓰십시오</translation>
    </message>
    <message>
        <source>this stop does not happen</source>
        <extracomment>lesson/resolve.cpp</extracomment>
        <translation>이 정지 지점은 일어나지 않습니다</translation>
    </message>
    <message>
        <source>there is no such key</source>
        <extracomment>lesson/scene_reader.cpp</extracomment>
        <translation>그런 키가 없습니다</translation>
    </message>
    <message>
        <source>there is no such key (did you mean &quot;{0}&quot;?)</source>
        <extracomment>lesson/scene_reader.cpp</extracomment>
        <translation>그런 키가 없습니다(&quot;{0}&quot; 아닙니까?)</translation>
    </message>
    <message>
        <source>there is no scenario &quot;{0}&quot;</source>
        <extracomment>lesson/scene_reader.cpp</extracomment>
        <translation>&quot;{0}&quot; 시나리오가 없습니다</translation>
    </message>
    <message>
        <source>there is no scenario &quot;{0}&quot; (did you mean &quot;{1}&quot;?)</source>
        <extracomment>lesson/scene_reader.cpp</extracomment>
        <translation>&quot;{0}&quot; 시나리오가 없습니다(&quot;{1}&quot; 아닙니까?)</translation>
    </message>
    <message>
        <source>there is no scenario yet that this could change</source>
        <extracomment>lesson/scene_reader.cpp</extracomment>
        <translation>바꿀 시나리오가 아직 없습니다</translation>
    </message>
    <message>
        <source>a picture lies beside the lesson: write its file&apos;s name, without folders</source>
        <extracomment>lesson/step_reader.cpp</extracomment>
        <translation>그림은 강의 파일 옆에 있어야 합니다. 폴더 없이 파일 이름만 쓰십시오</translation>
    </message>
    <message>
        <source>a picture is a *.png or a *.jpg</source>
        <extracomment>lesson/step_reader.cpp</extracomment>
        <translation>그림은 *.png 또는 *.jpg입니다</translation>
    </message>
    <message>
        <source>there is no picture &quot;{0}&quot; beside the lesson</source>
        <extracomment>lesson/step_reader.cpp</extracomment>
        <translation>강의 파일 옆에 &quot;{0}&quot; 그림이 없습니다</translation>
    </message>
    <message>
        <source>there is no setting &quot;{0}&quot;; there are for instance &quot;link.both.loss&quot;</source>
        <extracomment>lesson/step_reader.cpp</extracomment>
        <translation>&quot;{0}&quot; 설정이 없습니다. 예를 들면 &quot;link.both.loss&quot;가 있습니다</translation>
    </message>
    <message>
        <source>there is no setting &quot;{0}&quot; (did you mean &quot;{1}&quot;?)</source>
        <extracomment>lesson/step_reader.cpp</extracomment>
        <translation>&quot;{0}&quot; 설정이 없습니다(&quot;{1}&quot; 아닙니까?)</translation>
    </message>
    <message>
        <source>the heading has no words</source>
        <extracomment>lesson/step_reader.cpp</extracomment>
        <translation>제목에 글이 없습니다</translation>
    </message>
    <message>
        <source>is missing: say where the step stops, &quot;stop: end&quot;</source>
        <extracomment>lesson/step_reader.cpp</extracomment>
        <translation>빠져 있습니다. 단계가 어디에서 멈추는지 &quot;stop: end&quot;처럼 쓰십시오</translation>
    </message>
    <message>
        <source>is missing: a sentence or two to be shown at the stop</source>
        <extracomment>lesson/step_reader.cpp</extracomment>
        <translation>빠져 있습니다. 멈췄을 때 보여 줄 한두 문장을 쓰십시오</translation>
    </message>
    <message>
        <source>ends too early: one of these belongs here: {0}</source>
        <extracomment>lesson/take_word.cpp</extracomment>
        <translation>너무 일찍 끝납니다. 여기에는 다음 가운데 하나가 있어야 합니다: {0}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is none of these: {1}</source>
        <extracomment>lesson/take_word.cpp</extracomment>
        <translation>&quot;{0}&quot;: 다음 가운데 하나가 아닙니다: {1}</translation>
    </message>
    <message>
        <source>never try</source>
        <extracomment>core/scenario</extracomment>
        <translation>시도하지 않음</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>{0}: {1}:{2}, initial sequence number {3}</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>{0}: {1}:{2}, 초기 시퀀스 번호 {3}</translation>
    </message>
    <message>
        <source>Packets: {0}, died on the way: {1}, sent again: {2}. End: {3} s, {4}.</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>패킷: {0}개, 도중에 사라짐: {1}개, 재전송: {2}개. 끝: {3}초, {4}.</translation>
    </message>
    <message>
        <source>nothing left to happen</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>더 일어날 일 없음</translation>
    </message>
    <message>
        <source>the time limit</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>시간 제한</translation>
    </message>
    <message>
        <source>the packet limit</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>패킷 수 제한</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>time</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>시각</translation>
    </message>
    <message>
        <source>left to right</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>왼쪽에서 오른쪽</translation>
    </message>
    <message>
        <source>message</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>메시지</translation>
    </message>
    <message>
        <source>length</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>길이</translation>
    </message>
    <message>
        <source>window</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>윈도우</translation>
    </message>
    <message>
        <source>seq</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>seq</translation>
    </message>
    <message>
        <source>ack</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>ack</translation>
    </message>
    <message>
        <source>sent again</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>재전송</translation>
    </message>
    <message>
        <source>port {0}</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>포트 {0}</translation>
    </message>
    <message>
        <source>copy</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>복제본</translation>
    </message>
    <message>
        <source>forged</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>위조됨</translation>
    </message>
    <message>
        <source>corrupted</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>손상됨</translation>
    </message>
    <message>
        <source>arrives at {0}</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>도착 {0}</translation>
    </message>
    <message>
        <source>lost at {0}</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>유실 {0}</translation>
    </message>
    <message>
        <source>dropped at {0}</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>버림 {0}</translation>
    </message>
    <message>
        <source>still on its way at the end</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>끝날 때 아직 전송 중</translation>
    </message>
    <message>
        <source>retransmission timer</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>재전송 타이머</translation>
    </message>
    <message>
        <source>delayed-ACK timer</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>지연 ACK 타이머</translation>
    </message>
    <message>
        <source>TIME-WAIT timer</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>TIME-WAIT 타이머</translation>
    </message>
    <message>
        <source>persist timer</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>영속 타이머</translation>
    </message>
    <message>
        <source>loss-probe timer</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>꼬리 손실 탐지 타이머</translation>
    </message>
    <message>
        <source>reordering timer</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>순서 바뀜 대기 타이머</translation>
    </message>
    <message>
        <source>keep-alive timer</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>킵얼라이브 타이머</translation>
    </message>
    <message>
        <source>FIN-WAIT-2 timer</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>FIN-WAIT-2 타이머</translation>
    </message>
    <message>
        <source>{0} starts, until {1}</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>{0} 시작, {1}까지</translation>
    </message>
    <message>
        <source>{0} runs out</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>{0} 만료</translation>
    </message>
    <message>
        <source>{0} stops</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>{0} 중지</translation>
    </message>
    <message>
        <source>application listens</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>애플리케이션이 연결을 기다립니다</translation>
    </message>
    <message>
        <source>application is connected</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>애플리케이션이 연결되었습니다</translation>
    </message>
    <message>
        <source>application sends {0} bytes</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>애플리케이션이 {0}바이트를 보냅니다</translation>
    </message>
    <message>
        <source>application reads {0} bytes</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>애플리케이션이 {0}바이트를 읽습니다</translation>
    </message>
    <message>
        <source>application reads the end</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>애플리케이션이 데이터의 끝을 읽습니다</translation>
    </message>
    <message>
        <source>application closes</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>애플리케이션이 연결을 닫습니다</translation>
    </message>
    <message>
        <source>application aborts</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>애플리케이션이 연결을 강제로 끊습니다</translation>
    </message>
    <message>
        <source>application takes UDP port {0}</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>애플리케이션이 UDP 포트 {0}번을 맡습니다</translation>
    </message>
    <message>
        <source>application sends a datagram of {0} bytes</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>애플리케이션이 {0}바이트의 데이터그램을 보냅니다</translation>
    </message>
    <message>
        <source>application takes a datagram of {0} bytes</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>애플리케이션이 {0}바이트의 데이터그램을 받습니다</translation>
    </message>
    <message>
        <source>application waited for a datagram in vain</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>애플리케이션이 데이터그램을 기다렸으나 오지 않았습니다</translation>
    </message>
    <message>
        <source>application learns that nobody is there (ECONNREFUSED)</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>애플리케이션이 상대가 없음을 알게 됩니다(ECONNREFUSED)</translation>
    </message>
    <message>
        <source>application gives up, attempts: {0}</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>애플리케이션이 포기합니다. 시도한 횟수: {0}</translation>
    </message>
    <message>
        <source>application shows frame {0}</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>애플리케이션이 {0}번 프레임을 표시합니다</translation>
    </message>
    <message>
        <source>application has to leave out frame {0}</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>애플리케이션이 {0}번 프레임을 건너뛰어야 합니다</translation>
    </message>
    <message>
        <source>frame {0} comes too late</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>{0}번 프레임이 너무 늦게 왔습니다</translation>
    </message>
    <message>
        <source>frame {0} comes again</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>{0}번 프레임이 다시 왔습니다</translation>
    </message>
    <message>
        <source>port {0} to {1}</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>포트 {0} → {1}</translation>
    </message>
    <message>
        <source>fragment {0} of {1} from byte {2}</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>조각 {0}/{1}, {2}번 바이트부터</translation>
    </message>
    <message>
        <source>number {0}</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>번호 {0}</translation>
    </message>
    <message>
        <source>way </source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>도중</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>송신</translation>
    </message>
    <message>
        <source>then</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>결과</translation>
    </message>
    <message>
        <source>died</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>소멸</translation>
    </message>
    <message>
        <source>why </source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>이유</translation>
    </message>
    <message>
        <source>application learns: connection refused (ECONNREFUSED)</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>애플리케이션이 연결이 거부되었음을 알게 됩니다(ECONNREFUSED)</translation>
    </message>
    <message>
        <source>application learns: connection reset (ECONNRESET)</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>애플리케이션이 연결이 재설정되었음을 알게 됩니다(ECONNRESET)</translation>
    </message>
    <message>
        <source>application learns: timed out (ETIMEDOUT)</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>애플리케이션이 시간이 초과되었음을 알게 됩니다(ETIMEDOUT)</translation>
    </message>
    <message>
        <source>application learns: the pipe is broken (EPIPE)</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>애플리케이션이 더 보낼 수 없음을 알게 됩니다(EPIPE)</translation>
    </message>
    <message>
        <source>connect fails: no port is free (EADDRNOTAVAIL)</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>빈 포트가 없어 연결하지 못합니다(EADDRNOTAVAIL)</translation>
    </message>
    <message>
        <source>the call fails: the port is in use (EADDRINUSE)</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>포트가 사용 중이라 호출이 실패합니다(EADDRINUSE)</translation>
    </message>
    <message>
        <source>application begins a flood of {0} SYNs</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>애플리케이션이 SYN {0}개의 플러드를 시작합니다</translation>
    </message>
    <message>
        <source>TLS handshake is done</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>TLS 핸드셰이크가 끝났습니다</translation>
    </message>
    <message>
        <source>TLS has failed</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>TLS가 실패했습니다</translation>
    </message>
    <message>
        <source>application stops reading</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>애플리케이션이 읽기를 멈춥니다</translation>
    </message>
    <message>
        <source>application reads again</source>
        <extracomment>format/listing_words.h</extracomment>
        <translation>애플리케이션이 다시 읽습니다</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>Whose habits the other settings follow unless they are given; the defaults shown here are those of rfc.</source>
        <extracomment>core/scenario</extracomment>
        <translation>따로 적지 않은 설정이 누구의 습관을 따르는지. 여기 보이는 기본값은 rfc의 값입니다.</translation>
    </message>
    <message>
        <source>First sequence number; drawn from the seed if absent.</source>
        <extracomment>core/scenario</extracomment>
        <translation>첫 시퀀스 번호. 없으면 시드로 뽑습니다.</translation>
    </message>
    <message>
        <source>Largest payload of a segment, announced in the SYN (RFC 9293 §3.7.1).</source>
        <extracomment>core/scenario</extracomment>
        <translation>세그먼트가 나르는 데이터의 최대 크기. SYN에서 알립니다(RFC 9293 §3.7.1).</translation>
    </message>
    <message>
        <source>Offers windows above 65,535 bytes (RFC 7323 §2).</source>
        <extracomment>core/scenario</extracomment>
        <translation>65,535바이트보다 큰 윈도우를 제안합니다(RFC 7323 §2).</translation>
    </message>
    <message>
        <source>Offers the times of sending in every segment (RFC 7323 §3).</source>
        <extracomment>core/scenario</extracomment>
        <translation>모든 세그먼트에 보낸 시각을 넣자고 제안합니다(RFC 7323 §3).</translation>
    </message>
    <message>
        <source>Offers to say what has arrived behind a gap (RFC 2018), and recovers by it.</source>
        <extracomment>core/scenario</extracomment>
        <translation>빈틈 뒤에 도착한 데이터를 알리자고 제안하고(RFC 2018), 그것으로 복구합니다.</translation>
    </message>
    <message>
        <source>Reports what came twice (RFC 2883). Needs selectiveAck.</source>
        <extracomment>core/scenario</extracomment>
        <translation>두 번 온 데이터를 알립니다(RFC 2883). selectiveAck가 필요합니다.</translation>
    </message>
    <message>
        <source>Whether routers may mark data where they would drop it (RFC 3168 §6.1).</source>
        <extracomment>core/scenario</extracomment>
        <translation>라우터가 데이터를 버리는 대신 표시해도 되는지(RFC 3168 §6.1).</translation>
    </message>
    <message>
        <source>Data may go with the SYN of whoever shows a cookie (RFC 7413 §4).</source>
        <extracomment>core/scenario</extracomment>
        <translation>쿠키를 보이면 SYN에 데이터를 실을 수 있습니다(RFC 7413 §4).</translation>
    </message>
    <message>
        <source>How much the peer may send ahead of what the application has read (RFC 9293 §3.8.6). Above 65,535 only with windowScaling.</source>
        <extracomment>core/scenario</extracomment>
        <translation>애플리케이션이 읽은 데이터보다 상대가 얼마나 앞서 보낼 수 있는지(RFC 9293 §3.8.6). 65,535를 넘으려면 windowScaling이 필요합니다.</translation>
    </message>
    <message>
        <source>How long an acknowledgment may wait for company (RFC 9293 §3.8.6.3).</source>
        <extracomment>core/scenario</extracomment>
        <translation>ACK가 함께 갈 세그먼트를 기다릴 수 있는 시간(RFC 9293 §3.8.6.3).</translation>
    </message>
    <message>
        <source>Acknowledges the first segments and those after a gap at once, as Linux does (RFC 5681 §4.2 allows it).</source>
        <extracomment>core/scenario</extracomment>
        <translation>Linux처럼 처음 세그먼트들과 빈틈 뒤의 세그먼트를 바로 확인합니다(RFC 5681 §4.2가 허용).</translation>
    </message>
    <message>
        <source>While more than half of the buffer waits to be read, a second segment gets no ACK at once, as in Linux (RFC 9293 §3.8.6.3).</source>
        <extracomment>core/scenario</extracomment>
        <translation>Linux처럼 버퍼의 절반 넘게 읽히지 않은 동안에는 두 번째 세그먼트에도 ACK를 바로 보내지 않습니다(RFC 9293 §3.8.6.3).</translation>
    </message>
    <message>
        <source>The ACK of a FIN waits for the own FIN, as in Linux (RFC 9293 §3.8.6.3).</source>
        <extracomment>core/scenario</extracomment>
        <translation>Linux처럼 FIN에 대한 ACK가 자기 FIN을 기다립니다(RFC 9293 §3.8.6.3).</translation>
    </message>
    <message>
        <source>Below half of the buffer, a window that has doubled is told at once, as in Linux (RFC 9293 §3.8.6.2.2).</source>
        <extracomment>core/scenario</extracomment>
        <translation>Linux처럼 윈도우가 버퍼의 절반보다 작을 때 두 배가 되면 바로 알립니다(RFC 9293 §3.8.6.2.2).</translation>
    </message>
    <message>
        <source>The buffer is memory, twice receiveWindow, of which every packet takes more than its payload: the window follows what is left, as in Linux (RFC 9293 §3.8.6).</source>
        <extracomment>core/scenario</extracomment>
        <translation>Linux처럼 버퍼를 receiveWindow의 두 배인 메모리로 봅니다. 패킷마다 데이터보다 많은 메모리를 차지하므로 윈도우는 남은 메모리를 따릅니다(RFC 9293 §3.8.6).</translation>
    </message>
    <message>
        <source>Takes a segment without the timestamp that was agreed on, as Linux does (RFC 7323 §3.2 drops it).</source>
        <extracomment>core/scenario</extracomment>
        <translation>Linux처럼 합의한 타임스탬프가 없는 세그먼트도 받아들입니다(RFC 7323 §3.2는 버림).</translation>
    </message>
    <message>
        <source>An ACK that others overtook within one retransmission timeout is not taken for an old one, as in Linux (RFC 7323 §5.3).</source>
        <extracomment>core/scenario</extracomment>
        <translation>Linux처럼 RTO 안에 추월당한 ACK를 옛것으로 보지 않습니다(RFC 7323 §5.3).</translation>
    </message>
    <message>
        <source>Holds small segments back while data is unacknowledged (RFC 9293 §3.7.4); off: TCP_NODELAY.</source>
        <extracomment>core/scenario</extracomment>
        <translation>확인되지 않은 데이터가 있으면 작은 세그먼트를 붙들어 둡니다(RFC 9293 §3.7.4). 끄면 TCP_NODELAY.</translation>
    </message>
    <message>
        <source>Only an unacknowledged small segment holds another one back: Minshall's variant of Nagle's algorithm, as in Linux (RFC 9293 §3.7.4).</source>
        <extracomment>core/scenario</extracomment>
        <translation>Linux처럼 확인되지 않은 작은 세그먼트만 다음 작은 세그먼트를 붙들어 둡니다. Nagle 알고리즘을 고친 Minshall 방식(RFC 9293 §3.7.4).</translation>
    </message>
    <message>
        <source>Urgent data is not held back by Nagle's algorithm, as in Linux (RFC 9293 §3.8.5).</source>
        <extracomment>core/scenario</extracomment>
        <translation>Linux처럼 긴급 데이터는 Nagle 알고리즘으로 붙들지 않습니다(RFC 9293 §3.8.5).</translation>
    </message>
    <message>
        <source>The last data does not leave before the window has room for its FIN as well, as in Linux; off: the FIN goes alone (RFC 9293 §3.10.4).</source>
        <extracomment>core/scenario</extracomment>
        <translation>Linux처럼 마지막 데이터는 윈도우에 FIN까지 들어갈 자리가 생겨야 나갑니다. 끄면 FIN이 따로 갑니다(RFC 9293 §3.10.4).</translation>
    </message>
    <message>
        <source>A probe of a closed window carries a byte (RFC 9293 §3.8.6.1); off: it is empty, as in Linux.</source>
        <extracomment>core/scenario</extracomment>
        <translation>닫힌 윈도우를 살피는 프로브가 한 바이트를 나릅니다(RFC 9293 §3.8.6.1). 끄면 Linux처럼 비어 있습니다.</translation>
    </message>
    <message>
        <source>The time to the next probe of a closed window begins with the answer to the last one, as in Linux; off: with that one (RFC 9293 §3.8.6.1).</source>
        <extracomment>core/scenario</extracomment>
        <translation>Linux처럼 닫힌 윈도우를 다시 살필 때까지의 시간을 앞선 프로브의 답이 온 때부터 잽니다. 끄면 그 프로브를 보낸 때부터 잽니다(RFC 9293 §3.8.6.1).</translation>
    </message>
    <message>
        <source>Retransmission timeout before any round trip was measured (RFC 6298 §2.1).</source>
        <extracomment>core/scenario</extracomment>
        <translation>왕복 시간을 재기 전의 재전송 시간 제한(RFC 6298 §2.1).</translation>
    </message>
    <message>
        <source>The retransmission timeout never falls below this (RFC 6298 §2.4).</source>
        <extracomment>core/scenario</extracomment>
        <translation>재전송 시간 제한은 이보다 짧아지지 않습니다(RFC 6298 §2.4).</translation>
    </message>
    <message>
        <source>Back-off never raises the retransmission timeout above this (RFC 6298 §2.5).</source>
        <extracomment>core/scenario</extracomment>
        <translation>백오프로도 재전송 시간 제한이 이보다 길어지지 않습니다(RFC 6298 §2.5).</translation>
    </message>
    <message>
        <source>The minimum holds for the variation in the timeout, not for its sum with the round-trip time, as in Linux (RFC 6298 §2.3, §2.4).</source>
        <extracomment>core/scenario</extracomment>
        <translation>Linux처럼 최솟값을 왕복 시간과의 합이 아니라 변동 폭에 적용합니다(RFC 6298 §2.3, §2.4).</translation>
    </message>
    <message>
        <source>Every acknowledgment gives a round-trip time, as in Linux; off: one segment a round trip is timed (RFC 6298 §3).</source>
        <extracomment>core/scenario</extracomment>
        <translation>Linux처럼 ACK마다 왕복 시간을 잽니다. 끄면 왕복마다 세그먼트 하나만 잽니다(RFC 6298 §3).</translation>
    </message>
    <message>
        <source>Timers go off with a tick of the clock, up to an eighth late, as in Linux, whose tick is 1 to 10 ms (RFC 6298 §4).</source>
        <extracomment>core/scenario</extracomment>
        <translation>Linux처럼 타이머가 시계의 틱에 맞추어 끝나서 최대 8분의 1만큼 늦습니다. Linux의 틱은 1~10 ms입니다(RFC 6298 §4).</translation>
    </message>
    <message>
        <source>How the congestion window grows and shrinks (RFC 5681, RFC 6582, RFC 9438); bbr sends at the rate that the path delivers.</source>
        <extracomment>core/scenario</extracomment>
        <translation>혼잡 윈도우가 커지고 줄어드는 방식(RFC 5681, RFC 6582, RFC 9438). bbr는 경로가 전달하는 속도에 맞추어 보냅니다.</translation>
    </message>
    <message>
        <source>Congestion window after the handshake (RFC 6928 §2).</source>
        <extracomment>core/scenario</extracomment>
        <translation>핸드셰이크 뒤의 혼잡 윈도우(RFC 6928 §2).</translation>
    </message>
    <message>
        <source>For how many segments an ACK counts at most in slow start: L of RFC 3465 §2.2.</source>
        <extracomment>core/scenario</extracomment>
        <translation>느린 시작에서 ACK 하나를 최대 몇 세그먼트로 치는지. RFC 3465 §2.2의 L.</translation>
    </message>
    <message>
        <source>The slow start threshold is rounded down to whole segments, as in Linux (RFC 5681 §3.1).</source>
        <extracomment>core/scenario</extracomment>
        <translation>Linux처럼 느린 시작 임계값을 세그먼트 단위로 내림합니다(RFC 5681 §3.1).</translation>
    </message>
    <message>
        <source>The congestion window grows only if it was what held the sender back (RFC 7661 §3, RFC 9438 §5.8).</source>
        <extracomment>core/scenario</extracomment>
        <translation>보내는 쪽을 막은 것이 혼잡 윈도우일 때만 그것이 커집니다(RFC 7661 §3, RFC 9438 §5.8).</translation>
    </message>
    <message>
        <source>A loss takes its part of the congestion window, as in Linux, not of the data in flight (RFC 5681 §3.1).</source>
        <extracomment>core/scenario</extracomment>
        <translation>Linux처럼 유실이 나면 전송 중인 데이터가 아니라 혼잡 윈도우를 기준으로 줄입니다(RFC 5681 §3.1).</translation>
    </message>
    <message>
        <source>Sends new data on the first two duplicate ACKs (RFC 3042 §2).</source>
        <extracomment>core/scenario</extracomment>
        <translation>처음 두 중복 ACK에 새 데이터를 보냅니다(RFC 3042 §2).</translation>
    </message>
    <message>
        <source>The congestion window shrinks step by step during recovery: PRR (RFC 6937 §3).</source>
        <extracomment>core/scenario</extracomment>
        <translation>복구하는 동안 혼잡 윈도우를 조금씩 줄입니다. PRR(RFC 6937 §3).</translation>
    </message>
    <message>
        <source>PRR sends more than was delivered only for an ACK that makes progress (RFC 9937 §6.2), not always (RFC 6937 §3.1).</source>
        <extracomment>core/scenario</extracomment>
        <translation>PRR은 나아감이 있는 ACK에만 전달된 것보다 많이 보냅니다(RFC 9937 §6.2). 끄면 언제나 그렇게 합니다(RFC 6937 §3.1).</translation>
    </message>
    <message>
        <source>Takes for lost what was sent well before something that arrived (RFC 8985 §6). Needs selectiveAck.</source>
        <extracomment>core/scenario</extracomment>
        <translation>도착한 데이터보다 충분히 먼저 보낸 데이터를 유실로 봅니다(RFC 8985 §6). selectiveAck가 필요합니다.</translation>
    </message>
    <message>
        <source>Sends the last segment again before the retransmission timeout would (RFC 8985 §7). Needs selectiveAck.</source>
        <extracomment>core/scenario</extracomment>
        <translation>재전송 시간 제한보다 먼저 마지막 세그먼트를 다시 보냅니다(RFC 8985 §7). selectiveAck가 필요합니다.</translation>
    </message>
    <message>
        <source>Finds out that a timeout was needless, and undoes it (RFC 5682 §2).</source>
        <extracomment>core/scenario</extracomment>
        <translation>필요 없던 시간 초과를 알아내고 되돌립니다(RFC 5682 §2).</translation>
    </message>
    <message>
        <source>Begins with slow start again after a pause of one retransmission timeout (RFC 5681 §4.1).</source>
        <extracomment>core/scenario</extracomment>
        <translation>재전송 시간 제한만큼 쉬고 나면 느린 시작부터 다시 합니다(RFC 5681 §4.1).</translation>
    </message>
    <message>
        <source>A router that tells of a smaller MTU is not believed (RFC 1191 §3).</source>
        <extracomment>core/scenario</extracomment>
        <translation>라우터가 이보다 작은 MTU를 알려도 믿지 않습니다(RFC 1191 §3).</translation>
    </message>
    <message>
        <source>Falls back to small segments after several timeouts: a router may drop long ones without a word (RFC 4821 §7.7).</source>
        <extracomment>core/scenario</extracomment>
        <translation>시간 초과가 거듭되면 작은 세그먼트로 바꿉니다. 라우터가 긴 패킷을 말없이 버릴 수 있기 때문입니다(RFC 4821 §7.7).</translation>
    </message>
    <message>
        <source>Any message that a host cannot be reached ends the attempt to connect to it, as in Linux (RFC 5461 §4.1).</source>
        <extracomment>core/scenario</extracomment>
        <translation>Linux처럼 호스트에 닿을 수 없다는 메시지는 무엇이든 연결 시도를 끝냅니다(RFC 5461 §4.1).</translation>
    </message>
    <message>
        <source>A message that the peer does not take such packets ends an established connection (RFC 9293 §3.9.2.2).</source>
        <extracomment>core/scenario</extracomment>
        <translation>상대가 그런 패킷을 받지 않는다는 메시지는 맺어진 연결을 끝냅니다(RFC 9293 §3.9.2.2).</translation>
    </message>
    <message>
        <source>A SYN that comes again is answered with the SYN-ACK, as in Linux, not with an ACK (RFC 9293 §3.10.7.4).</source>
        <extracomment>core/scenario</extracomment>
        <translation>Linux처럼 다시 온 SYN에 ACK가 아니라 SYN-ACK로 답합니다(RFC 9293 §3.10.7.4).</translation>
    </message>
    <message>
        <source>The RST of an abort acknowledges as well, as in Linux (RFC 9293 §3.10.5).</source>
        <extracomment>core/scenario</extracomment>
        <translation>Linux처럼 중단할 때 보내는 RST에 ACK도 답니다(RFC 9293 §3.10.5).</translation>
    </message>
    <message>
        <source>A RST does not end TIME-WAIT (RFC 1337 §3).</source>
        <extracomment>core/scenario</extracomment>
        <translation>RST가 TIME-WAIT를 끝내지 않습니다(RFC 1337 §3).</translation>
    </message>
    <message>
        <source>How long TIME-WAIT lasts: 2 MSL (RFC 9293 §3.4.2).</source>
        <extracomment>core/scenario</extracomment>
        <translation>TIME-WAIT가 이어지는 시간. 2 MSL(RFC 9293 §3.4.2).</translation>
    </message>
    <message>
        <source>How often an unanswered SYN or SYN-ACK is repeated (RFC 9293 §3.8.3).</source>
        <extracomment>core/scenario</extracomment>
        <translation>답이 없는 SYN이나 SYN-ACK를 몇 번 다시 보내는지(RFC 9293 §3.8.3).</translation>
    </message>
    <message>
        <source>After so many retransmissions IP is advised to look for another way: R1 (RFC 9293 §3.8.3).</source>
        <extracomment>core/scenario</extracomment>
        <translation>이만큼 재전송하면 IP에 다른 길을 찾으라고 알립니다. R1(RFC 9293 §3.8.3).</translation>
    </message>
    <message>
        <source>How often unacknowledged data is repeated before giving up (RFC 9293 §3.8.3).</source>
        <extracomment>core/scenario</extracomment>
        <translation>확인되지 않은 데이터를 포기하기 전에 몇 번 다시 보내는지(RFC 9293 §3.8.3).</translation>
    </message>
    <message>
        <source>Data unacknowledged for this long ends the connection (RFC 9293 §3.9.1).</source>
        <extracomment>core/scenario</extracomment>
        <translation>데이터가 이만큼 확인되지 않으면 연결을 끝냅니다(RFC 9293 §3.9.1).</translation>
    </message>
    <message>
        <source>How long nothing comes before the first keep-alive probe (RFC 9293 §3.8.4).</source>
        <extracomment>core/scenario</extracomment>
        <translation>아무것도 오지 않을 때 첫 킵얼라이브 프로브까지의 시간(RFC 9293 §3.8.4).</translation>
    </message>
    <message>
        <source>Time between keep-alive probes (RFC 9293 §3.8.4).</source>
        <extracomment>core/scenario</extracomment>
        <translation>킵얼라이브 프로브의 간격(RFC 9293 §3.8.4).</translation>
    </message>
    <message>
        <source>So many unanswered keep-alive probes end the connection (RFC 9293 §3.8.4).</source>
        <extracomment>core/scenario</extracomment>
        <translation>답이 없는 킵얼라이브 프로브가 이만큼이면 연결을 끝냅니다(RFC 9293 §3.8.4).</translation>
    </message>
    <message>
        <source>How long FIN-WAIT-2 waits for the peer's FIN, as Linux does; no RFC limits it (RFC 9293 §3.6).</source>
        <extracomment>core/scenario</extracomment>
        <translation>Linux처럼 FIN-WAIT-2에서 상대의 FIN을 기다리는 시간. RFC에는 한도가 없습니다(RFC 9293 §3.6).</translation>
    </message>
    <message>
        <source>At most so many challenge ACKs in 5 seconds (RFC 5961 §7).</source>
        <extracomment>core/scenario</extracomment>
        <translation>5초 동안 보내는 챌린지 ACK의 최대 수(RFC 5961 §7).</translation>
    </message>
    <message>
        <source>Groups for Diffie-Hellman; a client of TLS 1.3 sends a key share for the first (RFC 8446 §4.2.7).</source>
        <extracomment>core/scenario</extracomment>
        <translation>Diffie-Hellman 그룹. TLS 1.3 클라이언트는 첫 그룹의 키 공유를 보냅니다(RFC 8446 §4.2.7).</translation>
    </message>
    <message>
        <source>Protocols above TLS, best first, with commas between them, as h2,http/1.1 (RFC 7301).</source>
        <extracomment>core/scenario</extracomment>
        <translation>TLS 위의 프로토콜. 선호하는 순서대로 쉼표로 나눕니다. 예: h2,http/1.1 (RFC 7301).</translation>
    </message>
    <message>
        <source>In whose stream the record is that tampering strikes.</source>
        <extracomment>core/scenario</extracomment>
        <translation>변조가 노리는 레코드가 어느 쪽 스트림에 있는지.</translation>
    </message>
    <message>
        <source>Which record of that stream; the first is 1.</source>
        <extracomment>core/scenario</extracomment>
        <translation>그 스트림의 몇 번째 레코드인지. 처음이 1.</translation>
    </message>
    <message>
        <source>The host name that the client looks for.</source>
        <extracomment>core/scenario</extracomment>
        <translation>클라이언트가 찾는 호스트 이름.</translation>
    </message>
    <message>
        <source>The client tells it to the server (SNI, RFC 6066 §3).</source>
        <extracomment>core/scenario</extracomment>
        <translation>클라이언트가 그 이름을 서버에 알립니다(SNI, RFC 6066 §3).</translation>
    </message>
    <message>
        <source>The key in the server's certificate.</source>
        <extracomment>core/scenario</extracomment>
        <translation>서버 인증서에 든 키.</translation>
    </message>
    <message>
        <source>What is wrong with the server's certificate (RFC 5280 §6.1).</source>
        <extracomment>core/scenario</extracomment>
        <translation>서버 인증서의 잘못된 점(RFC 5280 §6.1).</translation>
    </message>
    <message>
        <source>Whether the server requires one, and the client has it.</source>
        <extracomment>core/scenario</extracomment>
        <translation>서버가 클라이언트 인증서를 요구하는지, 클라이언트에 그것이 있는지.</translation>
    </message>
    <message>
        <source>How a later connection can start from this one (RFC 5246 §7.3, RFC 5077, RFC 8446 §2.2).</source>
        <extracomment>core/scenario</extracomment>
        <translation>나중 연결이 이 연결을 이어받는 방법(RFC 5246 §7.3, RFC 5077, RFC 8446 §2.2).</translation>
    </message>
    <message>
        <source>How many a server of TLS 1.3 sends after a full handshake (RFC 8446 §4.6.1).</source>
        <extracomment>core/scenario</extracomment>
        <translation>TLS 1.3 서버가 전체 핸드셰이크 뒤에 보내는 티켓의 수(RFC 8446 §4.6.1).</translation>
    </message>
    <message>
        <source>0-RTT data that the server's tickets allow (RFC 8446 §4.2.10).</source>
        <extracomment>core/scenario</extracomment>
        <translation>서버의 티켓이 허용하는 0-RTT 데이터(RFC 8446 §4.2.10).</translation>
    </message>
    <message>
        <source>A ticket that allows early data is taken once (RFC 8446 §8.1).</source>
        <extracomment>core/scenario</extracomment>
        <translation>이른 데이터를 허용하는 티켓은 한 번만 받습니다(RFC 8446 §8.1).</translation>
    </message>
    <message>
        <source>The master secret is bound to the handshake (RFC 7627), TLS 1.2.</source>
        <extracomment>core/scenario</extracomment>
        <translation>마스터 시크릿을 핸드셰이크에 묶습니다(RFC 7627), TLS 1.2.</translation>
    </message>
    <message>
        <source>A server of TLS 1.2 lets the client ask for a new handshake (RFC 5746).</source>
        <extracomment>core/scenario</extracomment>
        <translation>TLS 1.2 서버가 클라이언트의 새 핸드셰이크 요청을 받아 줍니다(RFC 5746).</translation>
    </message>
    <message>
        <source>TLS 1.3 that looks like a resumption of TLS 1.2 (RFC 8446 §D.4).</source>
        <extracomment>core/scenario</extracomment>
        <translation>TLS 1.2의 재개처럼 보이게 하는 TLS 1.3(RFC 8446 §D.4).</translation>
    </message>
    <message>
        <source>TLS 1.3 pads records to a multiple of this (RFC 8446 §5.4).</source>
        <extracomment>core/scenario</extracomment>
        <translation>TLS 1.3이 레코드를 이 값의 배수로 채웁니다(RFC 8446 §5.4).</translation>
    </message>
    <message>
        <source>Most plaintext in a record (RFC 8446 §5.1).</source>
        <extracomment>core/scenario</extracomment>
        <translation>레코드 하나에 담는 평문의 최대 크기(RFC 8446 §5.1).</translation>
    </message>
    <message>
        <source>What somebody on the path does to the first connection.</source>
        <extracomment>core/scenario</extracomment>
        <translation>경로에 있는 누군가가 첫 연결에 하는 일.</translation>
    </message>
    <message>
        <source>The lowest version of TLS.</source>
        <extracomment>core/scenario</extracomment>
        <translation>가장 낮은 TLS 버전.</translation>
    </message>
    <message>
        <source>The highest version of TLS.</source>
        <extracomment>core/scenario</extracomment>
        <translation>가장 높은 TLS 버전.</translation>
    </message>
    <message>
        <source>Cipher suites of TLS 1.3, best first (RFC 8446 §B.4).</source>
        <extracomment>core/scenario</extracomment>
        <translation>TLS 1.3의 암호화 방식. 선호하는 순서대로(RFC 8446 §B.4).</translation>
    </message>
    <message>
        <source>Cipher suites of TLS 1.2, best first (RFC 5246 §A.5).</source>
        <extracomment>core/scenario</extracomment>
        <translation>TLS 1.2의 암호화 방식. 선호하는 순서대로(RFC 5246 §A.5).</translation>
    </message>
    <message>
        <source>How long packets on that path are under way.</source>
        <extracomment>core/scenario</extracomment>
        <translation>그 경로의 패킷이 가는 데 걸리는 시간.</translation>
    </message>
    <message>
        <source>Rate at which packets leave one after another.</source>
        <extracomment>core/scenario</extracomment>
        <translation>패킷이 차례로 떠나는 속도.</translation>
    </message>
    <message>
        <source>Each packet takes longer by a draw of its own, up to so much if jitterShape is uniform: packets may overtake each other.</source>
        <extracomment>core/scenario</extracomment>
        <translation>패킷마다 따로 뽑은 만큼 더 걸립니다. jitterShape가 uniform이면 최대 이만큼이고, 패킷이 서로 추월할 수 있습니다.</translation>
    </message>
    <message>
        <source>Probability that a packet arrives twice.</source>
        <extracomment>core/scenario</extracomment>
        <translation>패킷이 두 번 도착할 확률.</translation>
    </message>
    <message>
        <source>Probability that a bit of a packet is flipped: its checksum is wrong then (RFC 9293 §3.1).</source>
        <extracomment>core/scenario</extracomment>
        <translation>패킷의 비트가 뒤집힐 확률. 그러면 체크섬이 틀립니다(RFC 9293 §3.1).</translation>
    </message>
    <message>
        <source>How the extra times are spread: alike, as a bell, or with few that are much longer.</source>
        <extracomment>core/scenario</extracomment>
        <translation>더해지는 시간의 분포. 고르게, 종 모양으로, 또는 드물게 아주 길게.</translation>
    </message>
    <message>
        <source>How many packets are lost in a row on average; 1: each by itself. The share that is lost stays the same.</source>
        <extracomment>core/scenario</extracomment>
        <translation>평균으로 몇 개가 잇달아 유실되는지. 1이면 하나씩. 유실되는 비율은 그대로입니다.</translation>
    </message>
    <message>
        <source>Every so many packets one is lost, besides those lost by draw.</source>
        <extracomment>core/scenario</extracomment>
        <translation>추첨으로 잃는 것 말고도 이 수의 패킷마다 하나를 잃습니다.</translation>
    </message>
    <message>
        <source>Probability that a packet is held back, so that those behind overtake it.</source>
        <extracomment>core/scenario</extracomment>
        <translation>패킷이 붙들려 뒤의 패킷에 추월당할 확률.</translation>
    </message>
    <message>
        <source>How long such a packet is held back.</source>
        <extracomment>core/scenario</extracomment>
        <translation>그런 패킷이 붙들려 있는 시간.</translation>
    </message>
    <message>
        <source>With a rate: how much waits for the line at most; what comes when it is full is dropped.</source>
        <extracomment>core/scenario</extracomment>
        <translation>속도가 정해져 있을 때 회선을 기다리는 데이터의 한도. 가득 찼을 때 온 것은 버립니다.</translation>
    </message>
    <message>
        <source>With a rate: if so much waits, packets of ECN-capable senders are marked (RFC 3168 §5).</source>
        <extracomment>core/scenario</extracomment>
        <translation>속도가 정해져 있을 때 이만큼 기다리면 ECN을 쓰는 쪽의 패킷에 표시합니다(RFC 3168 §5).</translation>
    </message>
    <message>
        <source>The longest packet that fits (RFC 791 §3.2).</source>
        <extracomment>core/scenario</extracomment>
        <translation>지나갈 수 있는 가장 긴 패킷(RFC 791 §3.2).</translation>
    </message>
    <message>
        <source>Whether the sender of a TCP segment that is longer is told by ICMP (RFC 1191 §4); off: a black hole.</source>
        <extracomment>core/scenario</extracomment>
        <translation>더 긴 TCP 세그먼트를 보낸 쪽에 ICMP로 알리는지(RFC 1191 §4). 끄면 블랙홀.</translation>
    </message>
    <message>
        <source>Share of the packets that take a second path.</source>
        <extracomment>core/scenario</extracomment>
        <translation>두 번째 경로로 가는 패킷의 비율.</translation>
    </message>
    <message>
        <source>Share of the packets that take a third path.</source>
        <extracomment>core/scenario</extracomment>
        <translation>세 번째 경로로 가는 패킷의 비율.</translation>
    </message>
    <message>
        <source>Share of the packets that take a fourth path.</source>
        <extracomment>core/scenario</extracomment>
        <translation>네 번째 경로로 가는 패킷의 비율.</translation>
    </message>
    <message>
        <source>Idle time after which a NAT or firewall half way forgets a flow.</source>
        <extracomment>core/scenario</extracomment>
        <translation>중간의 NAT나 방화벽이 흐름을 잊기까지의 유휴 시간.</translation>
    </message>
    <message>
        <source>What it does with packets of a flow it forgot.</source>
        <extracomment>core/scenario</extracomment>
        <translation>잊은 흐름의 패킷을 어떻게 하는지.</translation>
    </message>
    <message>
        <source>A kind of network, which sets what the values of the link begin with.</source>
        <extracomment>core/scenario</extracomment>
        <translation>네트워크의 종류. 링크 값의 출발점을 정합니다.</translation>
    </message>
    <message>
        <source>Headline of the diagram.</source>
        <extracomment>core/scenario</extracomment>
        <translation>다이어그램의 제목.</translation>
    </message>
    <message>
        <source>What the scenario shows, for the reader.</source>
        <extracomment>core/scenario</extracomment>
        <translation>이 시나리오가 무엇을 보여 주는지 읽는 이에게 알리는 글.</translation>
    </message>
    <message>
        <source>Decides every random draw: the same seed gives the same session.</source>
        <extracomment>core/scenario</extracomment>
        <translation>모든 무작위 추첨을 정합니다. 시드가 같으면 세션도 같습니다.</translation>
    </message>
    <message>
        <source>The run stops here even if timers still run.</source>
        <extracomment>core/scenario</extracomment>
        <translation>타이머가 남아 있어도 실행은 여기서 멈춥니다.</translation>
    </message>
    <message>
        <source>Stands above the party's lane.</source>
        <extracomment>core/scenario</extracomment>
        <translation>레인 위에 적히는 이름.</translation>
    </message>
    <message>
        <source>IPv4 address.</source>
        <extracomment>core/scenario</extracomment>
        <translation>IPv4 주소.</translation>
    </message>
    <message>
        <source>TCP and UDP port.</source>
        <extracomment>core/scenario</extracomment>
        <translation>TCP와 UDP 포트.</translation>
    </message>
    <message>
        <source>Sends datagrams with a checksum (RFC 768).</source>
        <extracomment>core/scenario</extracomment>
        <translation>데이터그램에 체크섬을 답니다(RFC 768).</translation>
    </message>
    <message>
        <source>Datagrams that do not fit the link are dropped rather than cut up (RFC 791 §3.2).</source>
        <extracomment>core/scenario</extracomment>
        <translation>링크에 맞지 않는 데이터그램은 쪼개지 않고 버립니다(RFC 791 §3.2).</translation>
    </message>
    <message>
        <source>What waits for the application at most, with 64 bytes for each datagram; what comes then is lost.</source>
        <extracomment>core/scenario</extracomment>
        <translation>애플리케이션을 기다리는 데이터의 한도(데이터그램마다 64바이트를 더함). 그 뒤에 오는 것은 잃습니다.</translation>
    </message>
    <message>
        <source>How long fragments wait for the rest of a datagram (RFC 1122 §3.3.2).</source>
        <extracomment>core/scenario</extracomment>
        <translation>조각이 데이터그램의 나머지를 기다리는 시간(RFC 1122 §3.3.2).</translation>
    </message>
    <message>
        <source>No listener gets a longer backlog (Linux: somaxconn).</source>
        <extracomment>core/scenario</extracomment>
        <translation>리스너의 백로그는 이보다 길 수 없습니다(Linux: somaxconn).</translation>
    </message>
    <message>
        <source>Without SYN cookies a listener remembers three quarters of this many handshakes, and never more than its backlog and one (Linux: tcp_max_syn_backlog).</source>
        <extracomment>core/scenario</extracomment>
        <translation>SYN 쿠키가 없으면 리스너는 이 수의 4분의 3만큼 핸드셰이크를 기억하며, 백로그에 하나를 더한 수를 넘지 않습니다(Linux: tcp_max_syn_backlog).</translation>
    </message>
    <message>
        <source>When a listener answers a SYN by a cookie and forgets it (RFC 4987 §3.6).</source>
        <extracomment>core/scenario</extracomment>
        <translation>리스너가 언제 SYN에 쿠키로 답하고 잊는지(RFC 4987 §3.6).</translation>
    </message>
    <message>
        <source>First of the ports that &quot;connect&quot; with any port gets (RFC 6056 §3.2).</source>
        <extracomment>core/scenario</extracomment>
        <translation>&quot;connect&quot;가 아무 포트나 쓸 때 받는 포트 범위의 처음(RFC 6056 §3.2).</translation>
    </message>
    <message>
        <source>Last of those ports.</source>
        <extracomment>core/scenario</extracomment>
        <translation>그 포트 범위의 끝.</translation>
    </message>
    <message>
        <source>Text to send, as UTF-8.</source>
        <extracomment>core/scenario</extracomment>
        <translation>보낼 글(UTF-8).</translation>
    </message>
    <message>
        <source>That many bytes of a pattern.</source>
        <extracomment>core/scenario</extracomment>
        <translation>정해진 무늬의 바이트를 이만큼.</translation>
    </message>
    <message>
        <source>How many further bytes to read.</source>
        <extracomment>core/scenario</extracomment>
        <translation>더 읽을 바이트 수.</translation>
    </message>
    <message>
        <source>Reads at most so much at once; all there is if absent.</source>
        <extracomment>core/scenario</extracomment>
        <translation>한 번에 최대 이만큼 읽습니다. 없으면 있는 대로.</translation>
    </message>
    <message>
        <source>Pauses that long behind each piece.</source>
        <extracomment>core/scenario</extracomment>
        <translation>한 번 읽을 때마다 이만큼 쉽니다.</translation>
    </message>
    <message>
        <source>How long to wait.</source>
        <extracomment>core/scenario</extracomment>
        <translation>기다리는 시간.</translation>
    </message>
    <message>
        <source>What the client starts from, if it has shaken hands before.</source>
        <extracomment>core/scenario</extracomment>
        <translation>전에 핸드셰이크를 했다면 클라이언트가 무엇에서 출발하는지.</translation>
    </message>
    <message>
        <source>What the client sends with its first flight (0-RTT, RFC 8446 §2.3), and what the server answers to that at once.</source>
        <extracomment>core/scenario</extracomment>
        <translation>클라이언트가 첫 묶음과 함께 보내는 것(0-RTT, RFC 8446 §2.3)과 서버가 그에 바로 답하는 것.</translation>
    </message>
    <message>
        <source>What becomes of it; replayed: somebody sends a copy of the last connection's first flight.</source>
        <extracomment>core/scenario</extracomment>
        <translation>그것이 어떻게 되는지. replayed: 누군가 지난 연결의 첫 묶음을 복사해 보냅니다.</translation>
    </message>
    <message>
        <source>Asks the other side to do the same.</source>
        <extracomment>core/scenario</extracomment>
        <translation>상대에게도 똑같이 하라고 요청합니다.</translation>
    </message>
    <message>
        <source>So many connections and one more wait to be accepted; what the host allows if absent. Needs keep.</source>
        <extracomment>core/scenario</extracomment>
        <translation>받아들여지기를 기다리는 연결은 이보다 하나 더 많을 수 있습니다. 없으면 호스트가 허용하는 만큼. keep이 필요합니다.</translation>
    </message>
    <message>
        <source>Only begins to listen, for as many connections as &quot;accept&quot; takes; else one, which it waits for.</source>
        <extracomment>core/scenario</extracomment>
        <translation>&quot;accept&quot;가 받아들일 연결들을 위해 기다리기를 시작만 합니다. 끄면 연결 하나를 기다립니다.</translation>
    </message>
    <message>
        <source>any: a free port of the host's range, whatever becomes of the connection before; the party's own if absent.</source>
        <extracomment>core/scenario</extracomment>
        <translation>any: 앞의 연결이 어떻게 되든 호스트 범위의 빈 포트. 없으면 그쪽의 포트.</translation>
    </message>
    <message>
        <source>How many SYNs.</source>
        <extracomment>core/scenario</extracomment>
        <translation>SYN의 수.</translation>
    </message>
    <message>
        <source>Time between two of them; all at once if absent.</source>
        <extracomment>core/scenario</extracomment>
        <translation>둘 사이의 시간. 없으면 한꺼번에.</translation>
    </message>
    <message>
        <source>Where the first one seems to come from, the next ones from the addresses that follow; 203.0.113.1 if absent.</source>
        <extracomment>core/scenario</extracomment>
        <translation>첫 SYN이 왔다고 보이는 주소. 그다음은 이어지는 주소. 없으면 203.0.113.1.</translation>
    </message>
    <message>
        <source>Waits for a connection (passive open); for the next one when one has ended.</source>
        <extracomment>core/scenario</extracomment>
        <translation>연결을 기다립니다(수동 열기). 하나가 끝나면 다음 연결을 기다립니다.</translation>
    </message>
    <message>
        <source>Opens a connection to the other side (active open), when the one before has ended.</source>
        <extracomment>core/scenario</extracomment>
        <translation>앞의 연결이 끝나면 상대에게 연결을 엽니다(능동 열기).</translation>
    </message>
    <message>
        <source>Hands bytes to TCP once connected.</source>
        <extracomment>core/scenario</extracomment>
        <translation>연결되면 TCP에 바이트를 넘깁니다.</translation>
    </message>
    <message>
        <source>Reads until it has that many further bytes.</source>
        <extracomment>core/scenario</extracomment>
        <translation>바이트를 이만큼 더 받을 때까지 읽습니다.</translation>
    </message>
    <message>
        <source>Reads until the end of the other side's stream (its FIN).</source>
        <extracomment>core/scenario</extracomment>
        <translation>상대 스트림의 끝(FIN)까지 읽습니다.</translation>
    </message>
    <message>
        <source>Lets time pass.</source>
        <extracomment>core/scenario</extracomment>
        <translation>시간을 보냅니다.</translation>
    </message>
    <message>
        <source>Ends the own stream (a FIN follows the last byte).</source>
        <extracomment>core/scenario</extracomment>
        <translation>자기 스트림을 끝냅니다(마지막 바이트 뒤에 FIN).</translation>
    </message>
    <message>
        <source>Gives the connection up at once (a RST is sent).</source>
        <extracomment>core/scenario</extracomment>
        <translation>연결을 바로 포기합니다(RST를 보냄).</translation>
    </message>
    <message>
        <source>The host forgets the connection and says nothing (RFC 9293 §3.5.1).</source>
        <extracomment>core/scenario</extracomment>
        <translation>호스트가 연결을 잊고 아무 말도 하지 않습니다(RFC 9293 §3.5.1).</translation>
    </message>
    <message>
        <source>Takes a connection from the listener's queue, and waits until there is one.</source>
        <extracomment>core/scenario</extracomment>
        <translation>리스너의 대기열에서 연결을 하나 꺼내며, 없으면 기다립니다.</translation>
    </message>
    <message>
        <source>Sends SYNs that seem to come from hosts that do not exist (RFC 4987 §2).</source>
        <extracomment>core/scenario</extracomment>
        <translation>없는 호스트에서 온 것처럼 보이는 SYN을 보냅니다(RFC 4987 §2).</translation>
    </message>
    <message>
        <source>Takes the UDP port: from now on datagrams for it are kept.</source>
        <extracomment>core/scenario</extracomment>
        <translation>UDP 포트를 잡습니다. 이제부터 그 포트로 온 데이터그램을 보관합니다.</translation>
    </message>
    <message>
        <source>Sends a datagram (UDP).</source>
        <extracomment>core/scenario</extracomment>
        <translation>데이터그램을 보냅니다(UDP).</translation>
    </message>
    <message>
        <source>Waits for a datagram and takes it.</source>
        <extracomment>core/scenario</extracomment>
        <translation>데이터그램을 기다려 받습니다.</translation>
    </message>
    <message>
        <source>Sends a datagram and waits for an answer, several times if need be, as DNS does.</source>
        <extracomment>core/scenario</extracomment>
        <translation>DNS처럼 데이터그램을 보내고 답을 기다리며, 필요하면 여러 번 되풀이합니다.</translation>
    </message>
    <message>
        <source>Answers each datagram that comes with one.</source>
        <extracomment>core/scenario</extracomment>
        <translation>오는 데이터그램마다 하나로 답합니다.</translation>
    </message>
    <message>
        <source>Sends numbered datagrams at a steady rate, as video does.</source>
        <extracomment>core/scenario</extracomment>
        <translation>동영상처럼 번호를 단 데이터그램을 일정한 속도로 보냅니다.</translation>
    </message>
    <message>
        <source>Shows such frames, each at its time, without those that come too late.</source>
        <extracomment>core/scenario</extracomment>
        <translation>그런 프레임을 제때 보여 주며, 너무 늦게 온 것은 뺍니다.</translation>
    </message>
    <message>
        <source>Sends numbered datagrams one at a time, each until it is acknowledged.</source>
        <extracomment>core/scenario</extracomment>
        <translation>번호를 단 데이터그램을 하나씩, 확인될 때까지 보냅니다.</translation>
    </message>
    <message>
        <source>Takes such datagrams and acknowledges them.</source>
        <extracomment>core/scenario</extracomment>
        <translation>그런 데이터그램을 받고 확인해 줍니다.</translation>
    </message>
    <message>
        <source>New keys for what this side sends (TLS 1.3, RFC 8446 §4.6.3).</source>
        <extracomment>core/scenario</extracomment>
        <translation>이쪽이 보내는 데이터의 키를 새로 바꿉니다(TLS 1.3, RFC 8446 §4.6.3).</translation>
    </message>
    <message>
        <source>Asks for a new handshake within the connection (TLS 1.2).</source>
        <extracomment>core/scenario</extracomment>
        <translation>연결 안에서 새 핸드셰이크를 요청합니다(TLS 1.2).</translation>
    </message>
    <message>
        <source>When, counted from the start.</source>
        <extracomment>core/scenario</extracomment>
        <translation>시작부터 센 시각.</translation>
    </message>
    <message>
        <source>The side whose packets are meant.</source>
        <extracomment>core/scenario</extracomment>
        <translation>어느 쪽이 보내는 패킷인지.</translation>
    </message>
    <message>
        <source>The side whose TIME-WAIT changes.</source>
        <extracomment>core/scenario</extracomment>
        <translation>TIME-WAIT가 바뀌는 쪽.</translation>
    </message>
    <message>
        <source>How long TIME-WAIT lasts from then on.</source>
        <extracomment>core/scenario</extracomment>
        <translation>그때부터 TIME-WAIT가 이어지는 시간.</translation>
    </message>
    <message>
        <source>Its number among the packets of that side, the first is 1.</source>
        <extracomment>core/scenario</extracomment>
        <translation>그쪽이 보낸 패킷 가운데 몇 번째인지. 처음이 1.</translation>
    </message>
    <message>
        <source>How much later than else it arrives.</source>
        <extracomment>core/scenario</extracomment>
        <translation>원래보다 얼마나 늦게 도착하는지.</translation>
    </message>
    <message>
        <source>How much later the second one arrives; at the same time if absent.</source>
        <extracomment>core/scenario</extracomment>
        <translation>두 번째가 얼마나 늦게 도착하는지. 없으면 동시에.</translation>
    </message>
    <message>
        <source>Which bit is flipped, counted from the first behind the IP header, which is 0, and behind the last from there again; drawn from the seed if absent.</source>
        <extracomment>core/scenario</extracomment>
        <translation>어느 비트를 뒤집는지. IP 헤더 바로 뒤가 0이고 끝을 넘으면 다시 처음부터 셉니다. 없으면 시드로 뽑습니다.</translation>
    </message>
    <message>
        <source>The side that is started anew.</source>
        <extracomment>core/scenario</extracomment>
        <translation>다시 시작되는 쪽.</translation>
    </message>
    <message>
        <source>How long nothing gets through.</source>
        <extracomment>core/scenario</extracomment>
        <translation>아무것도 지나가지 못하는 시간.</translation>
    </message>
    <message>
        <source>The side that is told the connection is broken off.</source>
        <extracomment>core/scenario</extracomment>
        <translation>연결이 끊겼다고 듣는 쪽.</translation>
    </message>
    <message>
        <source>From then on packets are lost with another probability.</source>
        <extracomment>core/scenario</extracomment>
        <translation>그때부터 패킷 유실 확률이 달라집니다.</translation>
    </message>
    <message>
        <source>From then on packets take another time.</source>
        <extracomment>core/scenario</extracomment>
        <translation>그때부터 패킷이 가는 데 걸리는 시간이 달라집니다.</translation>
    </message>
    <message>
        <source>From then on TIME-WAIT lasts another time.</source>
        <extracomment>core/scenario</extracomment>
        <translation>그때부터 TIME-WAIT의 길이가 달라집니다.</translation>
    </message>
    <message>
        <source>Loses one certain packet.</source>
        <extracomment>core/scenario</extracomment>
        <translation>정해진 패킷 하나를 잃습니다.</translation>
    </message>
    <message>
        <source>Lets one certain packet arrive later.</source>
        <extracomment>core/scenario</extracomment>
        <translation>정해진 패킷 하나를 늦게 도착하게 합니다.</translation>
    </message>
    <message>
        <source>Lets one certain packet arrive twice.</source>
        <extracomment>core/scenario</extracomment>
        <translation>정해진 패킷 하나를 두 번 도착하게 합니다.</translation>
    </message>
    <message>
        <source>Flips a bit of one certain packet.</source>
        <extracomment>core/scenario</extracomment>
        <translation>정해진 패킷 하나의 비트를 뒤집습니다.</translation>
    </message>
    <message>
        <source>A host forgets its connection and says nothing (RFC 9293 §3.5.1).</source>
        <extracomment>core/scenario</extracomment>
        <translation>호스트가 연결을 잊고 아무 말도 하지 않습니다(RFC 9293 §3.5.1).</translation>
    </message>
    <message>
        <source>For a while nothing gets through in one direction.</source>
        <extracomment>core/scenario</extracomment>
        <translation>한동안 한 방향으로 아무것도 지나가지 못합니다.</translation>
    </message>
    <message>
        <source>Something in the middle sends one side a RST that looks like the other side's.</source>
        <extracomment>core/scenario</extracomment>
        <translation>중간의 무언가가 상대가 보낸 것처럼 보이는 RST를 한쪽에 보냅니다.</translation>
    </message>
    <message>
        <source>Takes datagrams of the other side only, and learns that nobody is there (RFC 1122 §4.1.3.3).</source>
        <extracomment>core/scenario</extracomment>
        <translation>상대의 데이터그램만 받고, 아무도 없으면 그것을 알게 됩니다(RFC 1122 §4.1.3.3).</translation>
    </message>
    <message>
        <source>That many bytes of a pattern; 0 is a datagram like any other.</source>
        <extracomment>core/scenario</extracomment>
        <translation>정해진 무늬의 바이트를 이만큼. 0도 다른 것과 같은 데이터그램입니다.</translation>
    </message>
    <message>
        <source>Waits no longer than this; for ever if absent.</source>
        <extracomment>core/scenario</extracomment>
        <translation>이보다 오래 기다리지 않습니다. 없으면 언제까지나.</translation>
    </message>
    <message>
        <source>What is asked.</source>
        <extracomment>core/scenario</extracomment>
        <translation>물을 내용.</translation>
    </message>
    <message>
        <source>How long the first attempt waits; each further one waits twice as long.</source>
        <extracomment>core/scenario</extracomment>
        <translation>첫 시도가 기다리는 시간. 다음 시도마다 두 배씩 기다립니다.</translation>
    </message>
    <message>
        <source>How often it is asked in all.</source>
        <extracomment>core/scenario</extracomment>
        <translation>모두 몇 번 묻는지.</translation>
    </message>
    <message>
        <source>What is answered.</source>
        <extracomment>core/scenario</extracomment>
        <translation>답할 내용.</translation>
    </message>
    <message>
        <source>How many datagrams are answered.</source>
        <extracomment>core/scenario</extracomment>
        <translation>답하는 데이터그램의 수.</translation>
    </message>
    <message>
        <source>How long it takes to find the answer.</source>
        <extracomment>core/scenario</extracomment>
        <translation>답을 찾는 데 걸리는 시간.</translation>
    </message>
    <message>
        <source>How many frames.</source>
        <extracomment>core/scenario</extracomment>
        <translation>프레임의 수.</translation>
    </message>
    <message>
        <source>Of each frame.</source>
        <extracomment>core/scenario</extracomment>
        <translation>프레임마다의 바이트 수.</translation>
    </message>
    <message>
        <source>Time from frame to frame.</source>
        <extracomment>core/scenario</extracomment>
        <translation>프레임 사이의 시간.</translation>
    </message>
    <message>
        <source>How many frames there are.</source>
        <extracomment>core/scenario</extracomment>
        <translation>프레임이 모두 몇 개인지.</translation>
    </message>
    <message>
        <source>How long behind its arrival the first frame is shown.</source>
        <extracomment>core/scenario</extracomment>
        <translation>첫 프레임을 도착한 뒤 얼마 만에 보여 주는지.</translation>
    </message>
    <message>
        <source>How long an acknowledgment may take before the frame goes again.</source>
        <extracomment>core/scenario</extracomment>
        <translation>프레임을 다시 보내기 전에 확인을 기다리는 시간.</translation>
    </message>
    <message>
        <source>How often a frame is sent in all.</source>
        <extracomment>core/scenario</extracomment>
        <translation>프레임 하나를 모두 몇 번 보내는지.</translation>
    </message>
    <message>
        <source>How long behind the last one it acknowledges repeated ones.</source>
        <extracomment>core/scenario</extracomment>
        <translation>마지막 프레임 뒤로 다시 온 것을 얼마 동안 확인해 주는지.</translation>
    </message>
    <message>
        <source>How long a packet is under way, one way.</source>
        <extracomment>core/scenario</extracomment>
        <translation>패킷이 가는 데 걸리는 시간(편도).</translation>
    </message>
    <message>
        <source>Probability that a packet is lost.</source>
        <extracomment>core/scenario</extracomment>
        <translation>패킷이 유실될 확률.</translation>
    </message>
    <message>
        <source>After that, longer segments are tried at once, and this long after the longest that fits was found, anew (RFC 4821 §7.3, §7.5).</source>
        <extracomment>core/scenario</extracomment>
        <translation>그 뒤에는 더 긴 세그먼트를 곧바로 시험하고, 들어가는 가장 긴 길이를 찾은 뒤에는 이 시간이 지날 때마다 다시 시험합니다(RFC 4821 §7.3, §7.5).</translation>
    </message>
    <message>
        <source>Holds one certain packet up until the next one has overtaken it.</source>
        <extracomment>core/scenario</extracomment>
        <translation>특정 패킷 하나를 다음 패킷이 앞지를 때까지 붙잡아 둡니다.</translation>
    </message>
    <message>
        <source>How far beyond the number that is due next it lies.</source>
        <extracomment>core/scenario</extracomment>
        <translation>다음에 와야 할 번호보다 앞서 있는 정도.</translation>
    </message>
    <message>
        <source>How long it waits for that; then it goes on.</source>
        <extracomment>core/scenario</extracomment>
        <translation>그것을 기다리는 시간. 지나면 그냥 갑니다.</translation>
    </message>
    <message>
        <source>How long; to the end if absent.</source>
        <extracomment>core/scenario</extracomment>
        <translation>지속 시간. 없으면 끝까지.</translation>
    </message>
    <message>
        <source>How many; a pattern.</source>
        <extracomment>core/scenario</extracomment>
        <translation>바이트 수. 내용은 정해진 무늬.</translation>
    </message>
    <message>
        <source>How much data it brings.</source>
        <extracomment>core/scenario</extracomment>
        <translation>싣고 오는 데이터의 양.</translation>
    </message>
    <message>
        <source>How often it is sent; once if absent.</source>
        <extracomment>core/scenario</extracomment>
        <translation>보내는 횟수. 없으면 한 번.</translation>
    </message>
    <message>
        <source>Its acknowledgment number; if absent, what the receiver has sent, and none beside a &quot;seq&quot;.</source>
        <extracomment>core/scenario</extracomment>
        <translation>확인 응답 번호. 없으면 받는 쪽이 보낸 데까지이고, &quot;seq&quot;가 있으면 ACK 없음.</translation>
    </message>
    <message>
        <source>Its kind; 253 and 254 are for experiments (RFC 4727 §4).</source>
        <extracomment>core/scenario</extracomment>
        <translation>옵션의 종류. 253과 254는 실험용(RFC 4727 §4).</translation>
    </message>
    <message>
        <source>Its sequence number, guessed; the one that is due next if absent.</source>
        <extracomment>core/scenario</extracomment>
        <translation>추측한 시퀀스 번호. 없으면 다음에 와야 할 번호.</translation>
    </message>
    <message>
        <source>Shakes hands over the connection, together with the other side&apos;s &quot;tls&quot;; behind &quot;bind&quot; over UDP (DTLS 1.2).</source>
        <extracomment>core/scenario</extracomment>
        <translation>상대의 &quot;tls&quot;와 함께 연결 위에서 핸드셰이크를 합니다. &quot;bind&quot; 뒤에서는 UDP 위에서 합니다 (DTLS 1.2).</translation>
    </message>
    <message>
        <source>Somebody sends one side a segment that looks like the other side&apos;s.</source>
        <extracomment>core/scenario</extracomment>
        <translation>누군가 한쪽에 상대가 보낸 것처럼 보이는 세그먼트를 보냅니다.</translation>
    </message>
    <message>
        <source>Something on the way puts an option into one certain packet.</source>
        <extracomment>core/scenario</extracomment>
        <translation>도중의 무언가가 특정 패킷 하나에 옵션을 넣습니다.</translation>
    </message>
    <message>
        <source>Tells the other side where they end before they arrive (URG, RFC 9293 §3.8.5); new applications should not (RFC 6093 §5).</source>
        <extracomment>core/scenario</extracomment>
        <translation>도착하기 전에 그 끝을 상대에게 알립니다 (URG, RFC 9293 §3.8.5). 새 애플리케이션은 쓰지 말아야 합니다 (RFC 6093 §5).</translation>
    </message>
    <message>
        <source>The SYN says it; without that option the other side sends at most 536 bytes (RFC 9293 §3.7.1).</source>
        <extracomment>core/scenario</extracomment>
        <translation>SYN이 알립니다. 이 옵션이 없으면 상대는 최대 536바이트를 보냅니다 (RFC 9293 §3.7.1).</translation>
    </message>
    <message>
        <source>The application breaks its connection off with a RST.</source>
        <extracomment>core/scenario</extracomment>
        <translation>애플리케이션이 RST로 연결을 끊어 버립니다.</translation>
    </message>
    <message>
        <source>The application ends its stream, whatever its program is at.</source>
        <extracomment>core/scenario</extracomment>
        <translation>프로그램이 어디에 있든 애플리케이션이 자기 스트림을 끝냅니다.</translation>
    </message>
    <message>
        <source>The application leaves what arrives in the receive buffer.</source>
        <extracomment>core/scenario</extracomment>
        <translation>애플리케이션이 도착한 것을 수신 버퍼에 내버려 둡니다.</translation>
    </message>
    <message>
        <source>The application sends something; not under TLS.</source>
        <extracomment>core/scenario</extracomment>
        <translation>애플리케이션이 무언가를 보냅니다. TLS에서는 안 됩니다.</translation>
    </message>
    <message>
        <source>The side that gets it; it looks like the other side&apos;s.</source>
        <extracomment>core/scenario</extracomment>
        <translation>받는 쪽. 상대가 보낸 것처럼 보입니다.</translation>
    </message>
    <message>
        <source>The side whose application does it.</source>
        <extracomment>core/scenario</extracomment>
        <translation>이 일을 하는 애플리케이션의 쪽.</translation>
    </message>
    <message>
        <source>What it is.</source>
        <extracomment>core/scenario</extracomment>
        <translation>세그먼트의 종류.</translation>
    </message>
    <message>
        <source>What it says its length is, itself and the kind included; below 2, or beyond the header, it is broken.</source>
        <extracomment>core/scenario</extracomment>
        <translation>스스로 밝히는 길이(길이 칸과 종류 칸 포함). 2보다 작거나 헤더를 넘으면 깨진 옵션.</translation>
    </message>
</context>
</TS>
