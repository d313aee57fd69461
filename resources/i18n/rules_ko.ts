<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Kept by hand: the sources are the English texts of core/explain, which lupdate does not see. One entry a text, in
     the order of core/base/reason.h; the id stands in the comment. tests/ui/text checks that nothing is missing. -->
<TS version="2.1" language="ko_KR" sourcelanguage="en_US">
<context>
    <name>Rule</name>
    <message>
        <source>{self}&apos;s application listens on port {0}. It sends nothing and waits in LISTEN until a SYN comes.</source>
        <extracomment>passive-open</extracomment>
        <translation>{self}의 애플리케이션이 {0}번 포트에서 연결을 기다립니다. 아무것도 보내지 않고, SYN이 올 때까지 LISTEN 상태에 머뭅니다.</translation>
    </message>
    <message>
        <source>With nobody listening, a SYN would be answered with a RST.</source>
        <extracomment>passive-open</extracomment>
        <translation>기다리는 쪽이 없다면 SYN에 RST로 답하게 됩니다.</translation>
    </message>
    <message>
        <source>{self}&apos;s application opens a connection, so {self} sends a SYN with its initial sequence number, {0}.</source>
        <extracomment>active-open</extracomment>
        <translation>{self}의 애플리케이션이 연결을 엽니다. 그래서 {self}는 자신의 초기 시퀀스 번호({0})를 담은 SYN을 보냅니다.</translation>
    </message>
    <message>
        <source>If every connection began at the same number, an old or forged segment could pass for a new one.</source>
        <extracomment>active-open</extracomment>
        <translation>모든 연결이 같은 번호에서 시작한다면, 오래된 세그먼트나 위조된 세그먼트가 새 연결의 것으로 오인될 수 있습니다.</translation>
    </message>
    <message>
        <source>{self}&apos;s application closes: it has nothing more to say. Data still waiting to be sent: {0}.</source>
        <extracomment>close-call</extracomment>
        <translation>{self}의 애플리케이션이 연결을 닫습니다. 더 할 말이 없다는 뜻입니다. 아직 보내지 못한 데이터: {0}.</translation>
    </message>
    <message>
        <source>Without this call the connection would stay open, even with nothing left to say.</source>
        <extracomment>close-call</extracomment>
        <translation>이 호출이 없으면 더 할 말이 없어도 연결은 계속 열려 있습니다.</translation>
    </message>
    <message>
        <source>{self}&apos;s application aborts the connection: what was still to be sent is thrown away, and {self} is CLOSED at once.</source>
        <extracomment>abort-call</extracomment>
        <translation>{self}의 애플리케이션이 연결을 강제로 끊습니다(ABORT). 아직 보내지 못한 데이터는 버려지고, {self}는 곧바로 CLOSED 상태가 됩니다.</translation>
    </message>
    <message>
        <source>A normal close would have delivered the remaining data and ended with a FIN.</source>
        <extracomment>abort-call</extracomment>
        <translation>정상적으로 닫았다면 남은 데이터를 모두 전달하고 FIN으로 끝냈을 것입니다.</translation>
    </message>
    <message>
        <source>{peer}&apos;s SYN has the sequence number {1} and takes one number itself, so {self} acknowledges {1} + 1. The same segment carries {self}&apos;s own initial number, {0}.</source>
        <extracomment>syn-ack-answers-syn</extracomment>
        <translation>{peer}가 보낸 SYN의 시퀀스 번호는 {1}번이며, SYN도 번호 하나를 차지합니다. 그래서 {self}는 {1} + 1로 확인 응답하고, 같은 세그먼트에 자신의 초기 시퀀스 번호({0})도 실어 보냅니다.</translation>
    </message>
    <message>
        <source>An ACK and a SYN in two segments would say the same and cost one packet more.</source>
        <extracomment>syn-ack-answers-syn</extracomment>
        <translation>ACK와 SYN을 두 세그먼트로 나누어 보내도 뜻은 같지만, 패킷이 하나 더 듭니다.</translation>
    </message>
    <message>
        <source>{self} acknowledges {peer}&apos;s SYN, sequence number {0}, with {0} + 1. Once this ACK is there, each side knows that the other one has its initial number.</source>
        <extracomment>ack-completes-handshake</extracomment>
        <translation>{self}는 {peer}가 보낸 SYN(시퀀스 번호 {0})에 {0} + 1로 확인 응답합니다. 이 ACK가 도착하면 양쪽 모두 상대가 자신의 초기 번호를 받았음을 알게 됩니다.</translation>
    </message>
    <message>
        <source>Without this ACK the other side would stay in SYN-RECEIVED, repeat its SYN, ACK and finally give up.</source>
        <extracomment>ack-completes-handshake</extracomment>
        <translation>이 ACK가 없으면 상대는 SYN-RECEIVED 상태에 머물며 SYN, ACK를 되풀이해 보내다가 결국 포기합니다.</translation>
    </message>
    <message>
        <source>This segment carries {0}, which makes {1} sent and not yet acknowledged. The window allows {2}, so it leaves at once.</source>
        <extracomment>data-within-window</extracomment>
        <translation>이 세그먼트에 실린 데이터는 {0}, 이를 합쳐 아직 확인 응답을 받지 못한 데이터는 {1}입니다. 윈도우가 {2}까지 허용하므로 곧바로 보냅니다.</translation>
    </message>
    <message>
        <source>Data beyond the window would have to wait for an ACK.</source>
        <extracomment>data-within-window</extracomment>
        <translation>윈도우를 넘는 데이터라면 ACK를 기다려야 합니다.</translation>
    </message>
    <message>
        <source>{peer} has closed its window with {0} still to be sent. This probe asks whether there is room again.</source>
        <extracomment>window-probe</extracomment>
        <translation>{peer}가 수신 윈도우를 닫았고, 보낼 데이터가 {0} 남아 있습니다. 이 프로브(probe)로 빈자리가 생겼는지 묻습니다.</translation>
    </message>
    <message>
        <source>If the ACK that reopens the window were lost, both sides would wait for each other for ever.</source>
        <extracomment>window-probe</extracomment>
        <translation>프로브가 없다면, 윈도우를 다시 여는 ACK가 유실되었을 때 양쪽이 서로를 끝없이 기다리게 됩니다.</translation>
    </message>
    <message>
        <source>At least every second full segment is acknowledged at once. This ACK covers {1}; the next byte {self} expects is {0}.</source>
        <extracomment>ack-every-second</extracomment>
        <translation>꽉 찬 세그먼트는 적어도 두 개마다 한 번 곧바로 확인 응답합니다. 이 ACK로 확인되는 양은 {1}, {self}가 다음으로 기다리는 바이트는 {0}번입니다.</translation>
    </message>
    <message>
        <source>Waiting longer would starve the sender of the ACKs that pace it.</source>
        <extracomment>ack-every-second</extracomment>
        <translation>더 늦추면 송신 쪽은 전송의 박자를 맞춰 주는 ACK를 제때 받지 못합니다.</translation>
    </message>
    <message>
        <source>{self} is set to acknowledge each segment at once. This ACK covers {1}; the next byte it expects is {0}.</source>
        <extracomment>ack-without-delay</extracomment>
        <translation>{self}는 세그먼트마다 곧바로 확인 응답하도록 설정되어 있습니다. 이 ACK로 확인되는 양은 {1}, 다음으로 기다리는 바이트는 {0}번입니다.</translation>
    </message>
    <message>
        <source>With delayed ACKs, one ACK could have answered two segments or travelled with data.</source>
        <extracomment>ack-without-delay</extracomment>
        <translation>지연 ACK를 쓴다면 ACK 하나로 세그먼트 두 개에 답하거나 데이터와 함께 보낼 수 있었을 것입니다.</translation>
    </message>
    <message>
        <source>{self} held this ACK back for {1}, but neither data of its own nor another segment came to take it along. It leaves alone: the next byte expected is {0}.</source>
        <extracomment>ack-delay-expired</extracomment>
        <translation>{self}는 이 ACK를 {1} 동안 미루었지만, 함께 보낼 데이터도 다음 세그먼트도 없었습니다. 그래서 ACK만 따로 보냅니다. 다음으로 기다리는 바이트는 {0}번입니다.</translation>
    </message>
    <message>
        <source>Held back longer, the ACK could come after the sender&apos;s timeout and cause a needless repetition.</source>
        <extracomment>ack-delay-expired</extracomment>
        <translation>더 오래 미루면 ACK가 송신 쪽의 타임아웃보다 늦어져 불필요한 재전송을 일으킬 수 있습니다.</translation>
    </message>
    <message>
        <source>{self} expects {0}, but {1} came: something in between is missing. It says so at once by asking for {0} again.</source>
        <extracomment>ack-out-of-order</extracomment>
        <translation>{self}가 기다리는 번호는 {0}번인데 {1}번이 왔습니다. 그 사이의 데이터가 빠졌으므로, 곧바로 {0}번을 다시 요청합니다.</translation>
    </message>
    <message>
        <source>A delayed ACK would hide the gap from the sender for longer.</source>
        <extracomment>ack-out-of-order</extracomment>
        <translation>ACK를 미루면 송신 쪽은 빈 구간이 있다는 사실을 그만큼 늦게 알게 됩니다.</translation>
    </message>
    <message>
        <source>A gap is filled: with the bytes that waited behind it ({1}), everything before {0} is here. {self} says so at once.</source>
        <extracomment>ack-fills-gap</extracomment>
        <translation>빈 구간 하나가 채워졌습니다. 그 뒤에서 기다리던 데이터({1})까지 합쳐 {0}번 앞의 모든 데이터가 도착했으며, {self}는 이를 곧바로 알립니다.</translation>
    </message>
    <message>
        <source>A delayed ACK would keep the sender in its recovery for longer.</source>
        <extracomment>ack-fills-gap</extracomment>
        <translation>ACK를 미루면 송신 쪽의 복구가 그만큼 늦어집니다.</translation>
    </message>
    <message>
        <source>The segment with sequence number {1} had arrived before, but no ACK for it reached {peer} in time. {self} drops the copy and acknowledges again: the next byte expected is {0}.</source>
        <extracomment>ack-duplicate-data</extracomment>
        <translation>시퀀스 번호 {1}번 세그먼트는 이미 받은 것이지만, 그에 대한 ACK가 {peer}에 제때 닿지 않았습니다. {self}는 중복분을 버리고 다시 확인 응답합니다. 다음으로 기다리는 바이트는 {0}번입니다.</translation>
    </message>
    <message>
        <source>Without an answer the sender would repeat the segment again and again.</source>
        <extracomment>ack-duplicate-data</extracomment>
        <translation>답하지 않으면 송신 쪽은 같은 세그먼트를 계속 다시 보냅니다.</translation>
    </message>
    <message>
        <source>{peer} sends its SYN again, so {self}&apos;s answer was lost or came too late. {self} has this SYN already and only acknowledges it: the next number expected is {0}.</source>
        <extracomment>ack-of-repeated-syn</extracomment>
        <translation>{peer}가 SYN을 다시 보냈습니다. {self}의 답이 유실되었거나 늦은 것입니다. {self}는 이 SYN을 이미 받았으므로 확인 응답만 합니다. 다음으로 기다리는 번호는 {0}번입니다.</translation>
    </message>
    <message>
        <source>Without an answer the other side would go on repeating its SYN.</source>
        <extracomment>ack-of-repeated-syn</extracomment>
        <translation>답하지 않으면 상대는 SYN을 계속 다시 보냅니다.</translation>
    </message>
    <message>
        <source>{peer}&apos;s FIN takes one sequence number, as a byte would, so {self} acknowledges it with {0}.</source>
        <extracomment>ack-of-fin</extracomment>
        <translation>FIN은 데이터 한 바이트처럼 시퀀스 번호 하나를 차지합니다. 그래서 {self}는 {peer}의 FIN을 {0}번으로 확인 응답합니다.</translation>
    </message>
    <message>
        <source>Without this ACK the other side would send its FIN again.</source>
        <extracomment>ack-of-fin</extracomment>
        <translation>이 ACK가 없으면 상대는 FIN을 다시 보냅니다.</translation>
    </message>
    <message>
        <source>Sequence number {1} is not one {self} can take, so it drops the segment and answers with the number it expects: {0}.</source>
        <extracomment>ack-unacceptable</extracomment>
        <translation>시퀀스 번호 {1}번은 {self}가 받을 수 있는 번호가 아닙니다. 그래서 세그먼트를 버리고, 기다리는 번호 {0}번으로 답합니다.</translation>
    </message>
    <message>
        <source>Dropped in silence, two sides that have lost step could not find out.</source>
        <extracomment>ack-unacceptable</extracomment>
        <translation>아무 말 없이 버린다면, 서로 어긋난 두 쪽은 그 사실을 알아낼 수 없습니다.</translation>
    </message>
    <message>
        <source>The segment with sequence number {1} could be old or forged, so {self} keeps the connection and asks back with an ACK of {0}. If {peer} has really lost the connection, its RST will then have the exact number.</source>
        <extracomment>challenge-ack</extracomment>
        <translation>시퀀스 번호 {1}번 세그먼트는 오래된 것이거나 위조된 것일 수 있으므로, {self}는 연결을 유지한 채 {0}번 ACK로 되묻습니다. {peer}가 정말로 연결을 잃었다면, 이어서 오는 RST의 번호가 정확할 것입니다.</translation>
    </message>
    <message>
        <source>Obeying at once, a stranger who guesses a number within the window could cut the connection.</source>
        <extracomment>challenge-ack</extracomment>
        <translation>그대로 따르면 윈도우 안의 번호를 알아맞힌 제삼자가 연결을 끊을 수 있습니다.</translation>
    </message>
    <message>
        <source>The application has closed, and all it handed over has been sent ({0}). The FIN tells {peer} that nothing more will come.</source>
        <extracomment>fin-after-last-byte</extracomment>
        <translation>애플리케이션이 연결을 닫았고, 넘겨받은 데이터는 모두 보냈습니다({0}). FIN은 더 보낼 것이 없다고 {peer}에 알립니다.</translation>
    </message>
    <message>
        <source>Without a FIN the other side could not tell the end from a pause.</source>
        <extracomment>fin-after-last-byte</extracomment>
        <translation>FIN이 없으면 상대는 끝난 것인지 잠시 쉬는 것인지 구별할 수 없습니다.</translation>
    </message>
    <message>
        <source>No acknowledgment came within {0}, so {self} sends its oldest unacknowledged segment again. Timeouts in a row: {1}. The next one comes after {2}.</source>
        <extracomment>retransmission-timeout</extracomment>
        <translation>{0} 안에 확인 응답이 오지 않아, {self}는 확인되지 않은 세그먼트 가운데 가장 오래된 것을 다시 보냅니다. 연속 타임아웃: {1}회. 다음 타임아웃은 {2} 뒤입니다.</translation>
    </message>
    <message>
        <source>Without longer and longer waits, senders would keep filling a network that already loses packets.</source>
        <extracomment>retransmission-timeout</extracomment>
        <translation>기다리는 시간을 점점 늘리지 않으면, 이미 패킷을 잃고 있는 네트워크가 더 붐비게 됩니다.</translation>
    </message>
    <message>
        <source>After a timeout {self} takes all that followed the lost segment for lost as well. It sends {0} again, which makes {1} sent and not yet acknowledged; the window allows {2}.</source>
        <extracomment>resent-after-timeout</extracomment>
        <translation>타임아웃이 일어나면 {self}는 유실된 세그먼트 뒤에 보낸 것도 모두 유실되었다고 봅니다. 이번에 다시 보내는 데이터는 {0}, 이를 합쳐 확인되지 않은 데이터는 {1}, 윈도우가 허용하는 양은 {2}입니다.</translation>
    </message>
    <message>
        <source>Each further lost segment would cost a timeout of its own.</source>
        <extracomment>resent-after-timeout</extracomment>
        <translation>그러지 않으면 유실된 세그먼트마다 타임아웃을 한 번씩 더 기다려야 합니다.</translation>
    </message>
    <message>
        <source>{peer} sends its FIN again: the last ACK was lost or came too late. {self} is still in TIME-WAIT and can acknowledge it once more with {0}.</source>
        <extracomment>re-ack-in-time-wait</extracomment>
        <translation>{peer}가 FIN을 다시 보냈습니다. 마지막 ACK가 유실되었거나 늦은 것입니다. {self}는 아직 TIME-WAIT 상태이므로 {0}번으로 한 번 더 확인 응답할 수 있습니다.</translation>
    </message>
    <message>
        <source>In CLOSED the answer would be a RST, and an orderly close would end in an error.</source>
        <extracomment>re-ack-in-time-wait</extracomment>
        <translation>CLOSED 상태였다면 RST로 답하게 되어, 정상적인 종료가 오류로 끝났을 것입니다.</translation>
    </message>
    <message>
        <source>{self} has no connection and no listener for this segment on port {0}, so it answers with a RST.</source>
        <extracomment>reset-no-connection</extracomment>
        <translation>{self}에는 {0}번 포트로 온 이 세그먼트에 맞는 연결도, 연결을 기다리는 애플리케이션도 없으므로 RST로 답합니다.</translation>
    </message>
    <message>
        <source>Without an answer the sender would repeat the segment until it gives up.</source>
        <extracomment>reset-no-connection</extracomment>
        <translation>답하지 않으면 송신 쪽은 포기할 때까지 세그먼트를 다시 보냅니다.</translation>
    </message>
    <message>
        <source>The segment acknowledges {0}, which {self} never sent: it belongs to another connection. {self} answers with a RST.</source>
        <extracomment>reset-unacceptable-ack</extracomment>
        <translation>이 세그먼트는 {self}가 보낸 적이 없는 {0}번을 확인 응답합니다. 다른 연결의 것이므로 {self}는 RST로 답합니다.</translation>
    </message>
    <message>
        <source>Accepted, an old delayed SYN could open a connection that nobody asked for.</source>
        <extracomment>reset-unacceptable-ack</extracomment>
        <translation>받아들인다면 뒤늦게 온 오래된 SYN이 아무도 요청하지 않은 연결을 열 수 있습니다.</translation>
    </message>
    <message>
        <source>{self}&apos;s application aborted the connection, and the RST tells {peer} at once. Thrown away unsent or unacknowledged: {0}.</source>
        <extracomment>reset-by-abort</extracomment>
        <translation>{self}의 애플리케이션이 연결을 강제로 끊었고, RST가 이를 {peer}에 곧바로 알립니다. 보내지 못했거나 확인 응답을 받지 못한 채 버린 데이터: {0}.</translation>
    </message>
    <message>
        <source>A FIN would have followed the remaining data, and its arrival would have been confirmed.</source>
        <extracomment>reset-by-abort</extracomment>
        <translation>FIN이었다면 남은 데이터 뒤에 보내졌고, 도착한 것까지 확인되었을 것입니다.</translation>
    </message>
    <message>
        <source>{self} accepts the SYN and remembers {peer}&apos;s initial sequence number, {0}. The first byte of data will be {0} + 1.</source>
        <extracomment>syn-accepted</extracomment>
        <translation>{self}는 SYN을 받아들이고 {peer}의 초기 시퀀스 번호({0})를 기억합니다. 데이터의 첫 바이트는 {0} + 1번이 됩니다.</translation>
    </message>
    <message>
        <source>With nobody listening, the answer would be a RST.</source>
        <extracomment>syn-accepted</extracomment>
        <translation>기다리는 쪽이 없다면 RST로 답하게 됩니다.</translation>
    </message>
    <message>
        <source>{self} has had this SYN, sequence number {0}, before. {peer} repeats it because no answer reached it in time.</source>
        <extracomment>syn-repeated</extracomment>
        <translation>이 SYN(시퀀스 번호 {0})은 {self}가 이미 받은 것입니다. 답이 제때 닿지 않아 {peer}가 다시 보냈습니다.</translation>
    </message>
    <message>
        <source>The ACK number {1} is the sequence number of {self}&apos;s SYN plus 1, so this answers the right SYN. {self} remembers {peer}&apos;s initial sequence number, {0}.</source>
        <extracomment>syn-ack-accepted</extracomment>
        <translation>ACK 번호 {1}번은 {self}가 보낸 SYN의 번호보다 1 크므로, 바로 그 SYN에 대한 답입니다. {self}는 {peer}의 초기 시퀀스 번호({0})를 기억합니다.</translation>
    </message>
    <message>
        <source>Any other ACK number would belong to another connection, and the answer would be a RST.</source>
        <extracomment>syn-ack-accepted</extracomment>
        <translation>다른 ACK 번호라면 다른 연결의 것이므로 RST로 답하게 됩니다.</translation>
    </message>
    <message>
        <source>{peer} has everything before {0}. Newly acknowledged: {1}.</source>
        <extracomment>ack-accepted</extracomment>
        <translation>{peer}는 {0}번 앞의 모든 데이터를 받았습니다. 새로 확인된 양: {1}.</translation>
    </message>
    <message>
        <source>Without this ACK the retransmission timer would run out.</source>
        <extracomment>ack-accepted</extracomment>
        <translation>이 ACK가 없으면 재전송 타이머가 만료됩니다.</translation>
    </message>
    <message>
        <source>The ACK number {0} is the sequence number of {self}&apos;s SYN plus 1, so {peer} has received it. Both initial numbers are known to both sides: the connection is open.</source>
        <extracomment>syn-acknowledged</extracomment>
        <translation>ACK 번호 {0}번은 {self}가 보낸 SYN의 번호보다 1 크므로, {peer}가 그 SYN을 받은 것입니다. 이제 양쪽이 서로의 초기 번호를 알고 있으므로 연결이 열립니다.</translation>
    </message>
    <message>
        <source>The ACK number {0} covers {self}&apos;s FIN: {peer} has received all that {self} sent and knows that nothing more will come.</source>
        <extracomment>fin-acknowledged</extracomment>
        <translation>ACK 번호 {0}번은 {self}의 FIN까지 포함합니다. {peer}는 {self}가 보낸 모든 것을 받았고, 더 올 것이 없음을 압니다.</translation>
    </message>
    <message>
        <source>Without this ACK the FIN would be sent again.</source>
        <extracomment>fin-acknowledged</extracomment>
        <translation>이 ACK가 없으면 FIN을 다시 보내게 됩니다.</translation>
    </message>
    <message>
        <source>The ACK number {0} is the same as before: it acknowledges nothing new. Such ACKs in a row: {1}.</source>
        <extracomment>ack-duplicate</extracomment>
        <translation>ACK 번호 {0}번은 앞의 것과 같습니다. 새로 확인되는 것이 없습니다. 연속된 같은 ACK: {1}.</translation>
    </message>
    <message>
        <source>The third in a row would be taken for the sign of a loss.</source>
        <extracomment>ack-duplicate</extracomment>
        <translation>연속으로 세 번째가 되면 유실의 신호로 봅니다.</translation>
    </message>
    <message>
        <source>The ACK number {0} acknowledges nothing that {self} waits for, so it changes nothing.</source>
        <extracomment>ack-ignored</extracomment>
        <translation>ACK 번호 {0}번은 {self}가 기다리는 것을 아무것도 확인해 주지 않으므로, 바뀌는 것이 없습니다.</translation>
    </message>
    <message>
        <source>These are the very bytes {self} waits for. It hands {0} to the application and now expects {1}.</source>
        <extracomment>data-in-order</extracomment>
        <translation>{self}가 기다리던 바로 그 데이터({0})입니다. 애플리케이션에 넘기고, 이제 {1}번을 기다립니다.</translation>
    </message>
    <message>
        <source>Behind a gap the bytes would have to wait for what is missing.</source>
        <extracomment>data-in-order</extracomment>
        <translation>빈 구간 뒤의 데이터였다면 빠진 부분이 올 때까지 기다려야 합니다.</translation>
    </message>
    <message>
        <source>These are the bytes that were missing. With what waited behind them, {self} hands {0} to the application and now expects {1}.</source>
        <extracomment>data-fills-gap</extracomment>
        <translation>빠져 있던 바로 그 데이터입니다. 그 뒤에서 기다리던 것까지 합쳐({0}) {self}의 애플리케이션에 넘기고, 이제 {1}번을 기다립니다.</translation>
    </message>
    <message>
        <source>Without them the application would still get nothing of what came after them.</source>
        <extracomment>data-fills-gap</extracomment>
        <translation>이 데이터가 없으면 애플리케이션은 그 뒤의 것을 아무것도 받지 못합니다.</translation>
    </message>
    <message>
        <source>{self} expects {1}, but {2} came. It keeps the {0} back from the application until the gap is filled.</source>
        <extracomment>data-out-of-order</extracomment>
        <translation>{self}가 기다리는 번호는 {1}번인데 {2}번이 왔습니다. 빈 구간이 채워질 때까지 이 데이터({0})를 애플리케이션에 넘기지 않고 보관합니다.</translation>
    </message>
    <message>
        <source>Thrown away, the bytes would have to be sent again.</source>
        <extracomment>data-out-of-order</extracomment>
        <translation>버린다면 나중에 다시 보내야 합니다.</translation>
    </message>
    <message>
        <source>{self} has the data of this segment already ({0}) and drops the copy. {peer} repeats it because no ACK for it came in time.</source>
        <extracomment>data-repeated</extracomment>
        <translation>{self}가 이미 받은 데이터({0})이므로 중복분을 버립니다. 그에 대한 ACK가 제때 오지 않아 {peer}가 다시 보낸 것입니다.</translation>
    </message>
    <message>
        <source>Without sequence numbers the application would get the same bytes twice.</source>
        <extracomment>data-repeated</extracomment>
        <translation>시퀀스 번호가 없다면 애플리케이션은 같은 데이터를 두 번 받게 됩니다.</translation>
    </message>
    <message>
        <source>{peer} will send nothing more: its FIN, sequence number {0}, comes right after the last byte.</source>
        <extracomment>fin-accepted</extracomment>
        <translation>{peer}는 더 보낼 것이 없습니다. 마지막 바이트 바로 다음에 FIN(시퀀스 번호 {0})이 왔습니다.</translation>
    </message>
    <message>
        <source>With data missing before it, the FIN would have to wait.</source>
        <extracomment>fin-accepted</extracomment>
        <translation>앞에 빠진 데이터가 있다면 FIN도 기다려야 합니다.</translation>
    </message>
    <message>
        <source>{self} has had this FIN, sequence number {0}, before. {peer} repeats it because no ACK for it reached it in time.</source>
        <extracomment>fin-repeated</extracomment>
        <translation>이 FIN(시퀀스 번호 {0})은 {self}가 이미 받은 것입니다. 그에 대한 ACK가 제때 닿지 않아 {peer}가 다시 보냈습니다.</translation>
    </message>
    <message>
        <source>{peer}&apos;s FIN, sequence number {1}, is here before the data it follows: {self} still expects {0}. It remembers the FIN until the gap is filled.</source>
        <extracomment>fin-out-of-order</extracomment>
        <translation>{peer}의 FIN(시퀀스 번호 {1})이 그 앞의 데이터보다 먼저 왔습니다. {self}가 기다리는 번호는 아직 {0}번이므로, 빈 구간이 채워질 때까지 FIN을 기억해 둡니다.</translation>
    </message>
    <message>
        <source>Obeyed at once, the application would never get the missing bytes.</source>
        <extracomment>fin-out-of-order</extracomment>
        <translation>곧바로 따른다면 애플리케이션은 빠진 데이터를 영영 받지 못합니다.</translation>
    </message>
    <message>
        <source>A SYN, sequence number {0}, comes within a connection that exists and expects {1}. It may be old, forged or from a restarted {peer}.</source>
        <extracomment>syn-unexpected</extracomment>
        <translation>이미 있는 연결에 SYN(시퀀스 번호 {0})이 왔습니다. 기다리는 번호는 {1}번입니다. 오래된 것이거나 위조된 것, 또는 다시 시작한 {peer}의 것일 수 있습니다.</translation>
    </message>
    <message>
        <source>Obeyed, a stray or forged SYN could end the connection.</source>
        <extracomment>syn-unexpected</extracomment>
        <translation>따른다면 떠돌던 SYN이나 위조된 SYN이 연결을 끊을 수 있습니다.</translation>
    </message>
    <message>
        <source>The segment carries nothing that {self} can use in its present state, so it is dropped.</source>
        <extracomment>segment-ignored</extracomment>
        <translation>지금 상태의 {self}에 쓸모 있는 내용이 없는 세그먼트이므로 버립니다.</translation>
    </message>
    <message>
        <source>The segment&apos;s sequence number is {0}, but {self} takes only what falls into the {2} from {1} on. It is dropped.</source>
        <extracomment>outside-window</extracomment>
        <translation>세그먼트의 시퀀스 번호는 {0}번인데, {self}는 {1}번부터 {2} 범위만 받습니다. 그래서 버립니다.</translation>
    </message>
    <message>
        <source>Taken, a stray or forged segment could damage the data.</source>
        <extracomment>outside-window</extracomment>
        <translation>받아들인다면 떠돌던 세그먼트나 위조된 세그먼트가 데이터를 망가뜨릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The RST has exactly the sequence number {self} expects, {0}, so it is taken as real. The connection ends at once.</source>
        <extracomment>reset-accepted</extracomment>
        <translation>RST의 시퀀스 번호가 {self}가 기다리는 {0}번과 정확히 같으므로 진짜로 봅니다. 연결은 곧바로 끝납니다.</translation>
    </message>
    <message>
        <source>Any other sequence number would not have ended the connection.</source>
        <extracomment>reset-accepted</extracomment>
        <translation>다른 시퀀스 번호였다면 연결을 끝내지 못합니다.</translation>
    </message>
    <message>
        <source>The RST acknowledges {self}&apos;s SYN with {0}, so it comes from {peer} and means no. The attempt to connect is over.</source>
        <extracomment>reset-answers-syn</extracomment>
        <translation>이 RST는 {self}의 SYN을 {0}번으로 확인 응답하므로 {peer}가 보낸 것이며, 거절을 뜻합니다. 연결 시도는 여기서 끝납니다.</translation>
    </message>
    <message>
        <source>Without this answer the SYN would be sent again and again.</source>
        <extracomment>reset-answers-syn</extracomment>
        <translation>이 답이 없다면 SYN을 계속 다시 보내게 됩니다.</translation>
    </message>
    <message>
        <source>The RST has the sequence number {0}, but only {1} counts. {self} does not end the connection.</source>
        <extracomment>reset-ignored</extracomment>
        <translation>RST의 시퀀스 번호는 {0}번이지만, 인정되는 것은 {1}번뿐입니다. {self}는 연결을 끝내지 않습니다.</translation>
    </message>
    <message>
        <source>Obeyed, any stray or forged RST could cut the connection.</source>
        <extracomment>reset-ignored</extracomment>
        <translation>따른다면 떠돌던 RST나 위조된 RST가 언제든 연결을 끊을 수 있습니다.</translation>
    </message>
    <message>
        <source>The RST answers nothing that {self} has sent, so it is ignored.</source>
        <extracomment>reset-unfit</extracomment>
        <translation>이 RST는 {self}가 보낸 어떤 것에도 대한 답이 아니므로 무시합니다.</translation>
    </message>
    <message>
        <source>Obeyed, any stray or forged RST could prevent a connection.</source>
        <extracomment>reset-unfit</extracomment>
        <translation>따른다면 떠돌던 RST나 위조된 RST가 연결을 막을 수 있습니다.</translation>
    </message>
    <message>
        <source>{self} has no connection and no listener for this segment on port {0}.</source>
        <extracomment>no-connection</extracomment>
        <translation>{self}에는 {0}번 포트로 온 이 세그먼트에 맞는 연결도, 연결을 기다리는 애플리케이션도 없습니다.</translation>
    </message>
    <message>
        <source>{self} has waited {0} in TIME-WAIT and now forgets the connection.</source>
        <extracomment>time-wait-over</extracomment>
        <translation>{self}는 TIME-WAIT 상태에서 {0} 동안 기다렸고, 이제 이 연결을 잊습니다.</translation>
    </message>
    <message>
        <source>Forgotten earlier, a repeated FIN would get a RST, and an old segment could slip into a new connection.</source>
        <extracomment>time-wait-over</extracomment>
        <translation>더 일찍 잊으면 다시 온 FIN에 RST로 답하게 되고, 오래된 세그먼트가 새 연결에 끼어들 수 있습니다.</translation>
    </message>
    <message>
        <source>{self} gets no answer and gives the connection up. Retransmissions made in vain: {0}.</source>
        <extracomment>gave-up</extracomment>
        <translation>{self}는 답을 받지 못해 연결을 포기합니다. 헛되이 다시 보낸 횟수: {0}회.</translation>
    </message>
    <message>
        <source>Without a limit it would go on for ever, although nobody answers.</source>
        <extracomment>gave-up</extracomment>
        <translation>한도가 없다면 아무도 답하지 않는데도 끝없이 다시 보내게 됩니다.</translation>
    </message>
    <message>
        <source>The network delivered the packet after {0}.</source>
        <extracomment>network-delivered</extracomment>
        <translation>네트워크가 {0} 만에 패킷을 전달했습니다.</translation>
    </message>
    <message>
        <source>The network lost the packet: its random draw, {1}, is below the loss rate, {0}.</source>
        <extracomment>network-lost</extracomment>
        <translation>네트워크에서 패킷이 유실되었습니다. 뽑은 난수({1})가 유실률({0})보다 작기 때문입니다.</translation>
    </message>
    <message>
        <source>With a loss rate not above that draw, the same packet would have arrived.</source>
        <extracomment>network-lost</extracomment>
        <translation>유실률이 그 난수 이하였다면 같은 패킷이 도착했을 것입니다.</translation>
    </message>
    <message>
        <source>You dropped this packet on purpose: number {0} in its direction.</source>
        <extracomment>dropped-by-hand</extracomment>
        <translation>직접 지정해 버린 패킷입니다. 이 방향의 {0}번째 패킷입니다.</translation>
    </message>
    <message>
        <source>Without your change, the loss rate alone would have decided.</source>
        <extracomment>dropped-by-hand</extracomment>
        <translation>이 변경이 없었다면 유실률만으로 결정되었을 것입니다.</translation>
    </message>
    <message>
        <source>{self} gives the acknowledgment of what it sent {0} to arrive. Smoothed round-trip time: {1}; its variation: {2}.</source>
        <extracomment>rto-started</extracomment>
        <translation>{self}는 보낸 것에 대한 확인 응답을 {0} 동안 기다립니다. 평활 왕복 시간(SRTT): {1}, 그 편차(RTTVAR): {2}.</translation>
    </message>
    <message>
        <source>Without this timer a loss with nothing sent after it would never be noticed.</source>
        <extracomment>rto-started</extracomment>
        <translation>이 타이머가 없다면, 뒤이어 보내는 것이 없을 때의 유실은 영영 드러나지 않습니다.</translation>
    </message>
    <message>
        <source>{self} gives the acknowledgment of what it sent {0} to arrive. Its SYN went out more than once, so nobody knows which one was answered, and there is no round-trip time to go by.</source>
        <extracomment>rto-after-lost-syn</extracomment>
        <translation>{self}는 보낸 것에 대한 확인 응답을 {0} 동안 기다립니다. SYN을 여러 번 보냈으므로 어느 것에 대한 답인지 알 수 없어, 참고할 왕복 시간이 없습니다.</translation>
    </message>
    <message>
        <source>A shorter wait could repeat data that are only slow.</source>
        <extracomment>rto-after-lost-syn</extracomment>
        <translation>기다리는 시간이 더 짧으면 늦을 뿐인 데이터를 다시 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>An ACK brought news, but more is still unacknowledged: the wait of {0} begins anew. Smoothed round-trip time: {1}; its variation: {2}.</source>
        <extracomment>rto-restarted</extracomment>
        <translation>ACK로 새로 확인된 것이 있지만 아직 확인되지 않은 것도 남아 있어, {0} 기다림을 처음부터 다시 시작합니다. 평활 왕복 시간(SRTT): {1}, 그 편차(RTTVAR): {2}.</translation>
    </message>
    <message>
        <source>Not restarted, the timer would run out although the connection makes progress.</source>
        <extracomment>rto-restarted</extracomment>
        <translation>다시 시작하지 않으면 연결이 잘 진행되는데도 타이머가 만료될 수 있습니다.</translation>
    </message>
    <message>
        <source>All that {self} has sent is acknowledged, so there is nothing left to wait for.</source>
        <extracomment>rto-stopped</extracomment>
        <translation>{self}가 보낸 모든 것이 확인되어 더 기다릴 것이 없습니다.</translation>
    </message>
    <message>
        <source>No acknowledgment came within {0}, so {self} takes its oldest unacknowledged segment for lost. The next wait is {1}.</source>
        <extracomment>rto-fired</extracomment>
        <translation>{0} 안에 확인 응답이 오지 않아, {self}는 확인되지 않은 세그먼트 가운데 가장 오래된 것이 유실되었다고 봅니다. 다음에는 {1} 동안 기다립니다.</translation>
    </message>
    <message>
        <source>With the same wait every time, a crowded network would get more crowded.</source>
        <extracomment>rto-fired</extracomment>
        <translation>매번 같은 시간만 기다리면 붐비는 네트워크가 더 붐비게 됩니다.</translation>
    </message>
    <message>
        <source>No acknowledgment came within {0} either. The limit of retransmissions is reached ({1}), so {self} makes no further attempt.</source>
        <extracomment>rto-fired-last</extracomment>
        <translation>이번에도 {0} 안에 확인 응답이 오지 않았습니다. 재전송 한도에 이르렀으므로({1}회) {self}는 더 시도하지 않습니다.</translation>
    </message>
    <message>
        <source>{peer} has closed its window, so {self} may not send. If nothing changes within {0}, it asks with a probe.</source>
        <extracomment>probe-timer-started</extracomment>
        <translation>{peer}가 수신 윈도우를 닫았으므로 {self}는 보낼 수 없습니다. {0} 안에 변화가 없으면 프로브(probe)를 보내 묻습니다.</translation>
    </message>
    <message>
        <source>{peer} has kept its window closed for {0}, so {self} asks with a probe. The next wait is {1}.</source>
        <extracomment>probe-timer-fired</extracomment>
        <translation>{peer}의 수신 윈도우가 {0} 동안 닫혀 있으므로 {self}는 프로브(probe)를 보내 묻습니다. 다음에는 {1} 동안 기다립니다.</translation>
    </message>
    <message>
        <source>{self} holds its ACK back for at most {0}: data of its own or a second segment may take it along.</source>
        <extracomment>delayed-ack-started</extracomment>
        <translation>{self}는 ACK를 최대 {0} 동안 미룹니다. 그사이 보낼 데이터나 두 번째 세그먼트가 생기면 함께 처리할 수 있기 때문입니다.</translation>
    </message>
    <message>
        <source>An ACK for each segment would mean twice as many ACKs.</source>
        <extracomment>delayed-ack-started</extracomment>
        <translation>세그먼트마다 ACK를 보내면 ACK가 두 배로 늘어납니다.</translation>
    </message>
    <message>
        <source>The ACK that was held back left with another segment.</source>
        <extracomment>delayed-ack-stopped</extracomment>
        <translation>미루어 둔 ACK가 다른 세그먼트에 실려 나갔습니다.</translation>
    </message>
    <message>
        <source>Nothing took the ACK along within {0}, so it leaves alone.</source>
        <extracomment>delayed-ack-fired</extracomment>
        <translation>{0} 동안 함께 보낼 것이 생기지 않아 ACK만 따로 보냅니다.</translation>
    </message>
    <message>
        <source>Both directions are closed, but {self} stays for {0}: if its last ACK is lost, {peer} repeats its FIN and needs an answer.</source>
        <extracomment>time-wait-started</extracomment>
        <translation>양쪽 방향이 모두 닫혔지만 {self}는 {0} 동안 남아 있습니다. 마지막 ACK가 유실되면 {peer}가 FIN을 다시 보내고, 그때 답해야 하기 때문입니다.</translation>
    </message>
    <message>
        <source>Gone at once, it would answer a repeated FIN with a RST, and an old segment could slip into a new connection.</source>
        <extracomment>time-wait-started</extracomment>
        <translation>곧바로 사라지면 다시 온 FIN에 RST로 답하게 되고, 오래된 세그먼트가 새 연결에 끼어들 수 있습니다.</translation>
    </message>
    <message>
        <source>{peer}&apos;s FIN came again, so {self} stays in TIME-WAIT for {0} from now on.</source>
        <extracomment>time-wait-restarted</extracomment>
        <translation>{peer}의 FIN이 다시 왔으므로 {self}는 지금부터 다시 {0} 동안 TIME-WAIT 상태에 머뭅니다.</translation>
    </message>
    <message>
        <source>Not restarted, the time could run out before the next repetition is answered.</source>
        <extracomment>time-wait-restarted</extracomment>
        <translation>다시 시작하지 않으면, 다음에 또 올 FIN에 답하기 전에 시간이 끝날 수 있습니다.</translation>
    </message>
    <message>
        <source>You changed the duration of TIME-WAIT while it ran: it now ends {0} after it began.</source>
        <extracomment>time-wait-changed</extracomment>
        <translation>TIME-WAIT 상태가 이어지는 동안 그 길이를 직접 바꾸었습니다. 이제 시작한 뒤 {0} 지나면 끝납니다.</translation>
    </message>
    <message>
        <source>{self} has stayed in TIME-WAIT for {0}: the connection is CLOSED.</source>
        <extracomment>time-wait-fired</extracomment>
        <translation>{self}는 TIME-WAIT 상태에서 {0} 동안 머물렀고, 연결은 이제 CLOSED 상태입니다.</translation>
    </message>
    <message>
        <source>Another timer runs in its place: only one of them is needed at a time.</source>
        <extracomment>timer-gave-way</extracomment>
        <translation>다른 타이머가 대신 돕니다. 한 번에 하나만 필요하기 때문입니다.</translation>
    </message>
    <message>
        <source>The connection is gone, and its timers with it.</source>
        <extracomment>timers-cleared</extracomment>
        <translation>연결이 사라졌으므로 타이머도 함께 사라집니다.</translation>
    </message>
    <message>
        <source>Nobody sent this packet: it is a copy that the network made, because its random draw, {1}, is below the duplication rate, {0}.</source>
        <extracomment>network-duplicated</extracomment>
        <translation>아무도 보내지 않은 패킷입니다. 뽑은 난수({1})가 복제율({0})보다 작기 때문에 네트워크가 만든 복제본입니다.</translation>
    </message>
    <message>
        <source>With a duplication rate not above that draw, the packet would have arrived once.</source>
        <extracomment>network-duplicated</extracomment>
        <translation>복제율이 그 난수 이하였다면 패킷은 한 번만 도착했을 것입니다.</translation>
    </message>
    <message>
        <source>Nobody sent this packet: it is a copy of packet number {0} in its direction, made because you asked for it.</source>
        <extracomment>duplicated-by-hand</extracomment>
        <translation>아무도 보내지 않은 패킷입니다. 직접 지정해 만든 복제본으로, 원본은 이 방향의 {0}번째 패킷입니다.</translation>
    </message>
    <message>
        <source>Without your change, the duplication rate alone would have decided.</source>
        <extracomment>duplicated-by-hand</extracomment>
        <translation>이 변경이 없었다면 복제율만으로 결정되었을 것입니다.</translation>
    </message>
    <message>
        <source>The checksum is wrong, so {self} discards the segment without a word: the network flipped its bit {0}, because its random draw, {2}, is below the corruption rate, {1}.</source>
        <extracomment>checksum-wrong</extracomment>
        <translation>체크섬이 맞지 않으므로 {self}는 이 세그먼트를 아무 응답 없이 버립니다. 뽑은 난수({2})가 손상률({1})보다 작기 때문에 네트워크에서 {0}번 비트가 뒤집혔습니다.</translation>
    </message>
    <message>
        <source>Without the checksum, wrong bytes would reach the application, or wrong numbers the connection.</source>
        <extracomment>checksum-wrong</extracomment>
        <translation>체크섬이 없다면 잘못된 바이트가 애플리케이션에, 또는 잘못된 번호가 연결에 전달될 것입니다.</translation>
    </message>
    <message>
        <source>The checksum is wrong, so {self} discards the segment without a word: you had bit {0} of packet number {1} flipped on the way.</source>
        <extracomment>checksum-wrong-by-hand</extracomment>
        <translation>체크섬이 맞지 않으므로 {self}는 이 세그먼트를 아무 응답 없이 버립니다. {1}번째 패킷의 {0}번 비트가 전송 중에 뒤집히도록 직접 지정했습니다.</translation>
    </message>
    <message>
        <source>{self} is started anew and has forgotten the connection. {peer} does not know of it: the connection is half-open.</source>
        <extracomment>host-rebooted</extracomment>
        <translation>{self}가 다시 시작되어 연결을 잊었습니다. {peer}는 이를 모르므로 연결은 반만 열린 상태입니다.</translation>
    </message>
    <message>
        <source>Had it closed or aborted the connection, a FIN or a RST would have told the other side.</source>
        <extracomment>host-rebooted</extracomment>
        <translation>연결을 닫거나 강제로 끊었다면 FIN이나 RST로 상대에게 알렸을 것입니다.</translation>
    </message>
    <message>
        <source>Early in a connection {self}, as Linux does, acknowledges every segment at once. This ACK covers {1}; the next byte expected is {0}. Quick ACKs left: {2}.</source>
        <extracomment>ack-quick</extracomment>
        <translation>연결 초기에는 {self}가 Linux처럼 세그먼트마다 곧바로 확인 응답합니다. 이 ACK가 확인하는 데이터는 {1}이고, 다음에 기다리는 바이트는 {0}번입니다. 남은 즉시 ACK: {2}.</translation>
    </message>
    <message>
        <source>With delayed ACKs the sender, still in slow start, would open its congestion window more slowly.</source>
        <extracomment>ack-quick</extracomment>
        <translation>ACK를 늦추면 아직 slow start 단계인 송신 측이 혼잡 윈도우를 더 천천히 키우게 됩니다.</translation>
    </message>
    <message>
        <source>{self} still expects {0}, but has the bytes from {1} up to {2}, without {2} itself. It says so at once in a SACK block.</source>
        <extracomment>ack-reports-block</extracomment>
        <translation>{self}는 아직 {0}번을 기다리지만, {1}번부터 {2}번 바로 앞까지의 바이트는 이미 가지고 있습니다. 이를 SACK 블록에 담아 곧바로 알립니다.</translation>
    </message>
    <message>
        <source>Without the block the sender would know that something is missing, but not what has arrived.</source>
        <extracomment>ack-reports-block</extracomment>
        <translation>이 블록이 없으면 송신 측은 무언가 빠졌다는 것만 알 뿐, 무엇이 도착했는지는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The bytes from {1} up to {2}, without {2} itself, came twice. {self} reports that in the first SACK block and acknowledges again: the next byte expected is {0}.</source>
        <extracomment>ack-reports-duplicate</extracomment>
        <translation>{1}번부터 {2}번 바로 앞까지의 바이트가 두 번 왔습니다. {self}는 이를 첫 번째 SACK 블록으로 알리고 다시 확인 응답합니다. 다음에 기다리는 바이트는 {0}번입니다.</translation>
    </message>
    <message>
        <source>Without the report the sender could not tell a needless repetition from one that was needed.</source>
        <extracomment>ack-reports-duplicate</extracomment>
        <translation>이 보고가 없으면 송신 측은 그 재전송이 필요했는지 아닌지 구별할 수 없습니다.</translation>
    </message>
    <message>
        <source>The application has read, so there is room again: the window grows from {1} to {2}, counted from {0}. {self} tells {peer}, which had hardly any window left.</source>
        <extracomment>window-update</extracomment>
        <translation>애플리케이션이 데이터를 읽어 버퍼에 다시 자리가 생겼습니다. {0}번부터 센 윈도우가 커집니다. 전: {1}, 후: {2}. 윈도우가 거의 남지 않았던 {peer}에 {self}가 이를 알립니다.</translation>
    </message>
    <message>
        <source>Without this ACK the sender would learn of the room only from its next probe.</source>
        <extracomment>window-update</extracomment>
        <translation>이 ACK가 없으면 송신 측은 다음 탐색(probe) 세그먼트를 보낸 뒤에야 자리가 생긴 것을 알게 됩니다.</translation>
    </message>
    <message>
        <source>{self} answers that it still expects {0}. Its window: {1}.</source>
        <extracomment>ack-buffer-full</extracomment>
        <translation>{self}는 여전히 {0}번을 기다린다고 답합니다. 현재 윈도우: {1}.</translation>
    </message>
    <message>
        <source>Without an answer the sender would give the connection up, though only the application is slow.</source>
        <extracomment>ack-buffer-full</extracomment>
        <translation>답이 없으면 애플리케이션이 느릴 뿐인데도 송신 측이 연결을 포기하게 됩니다.</translation>
    </message>
    <message>
        <source>{self} answers the question: it is there and expects {0}. Its window: {1}.</source>
        <extracomment>ack-of-probe</extracomment>
        <translation>{self}는 아직 살아 있으며 {0}번을 기다린다고 답합니다. 현재 윈도우: {1}.</translation>
    </message>
    <message>
        <source>Without an answer the other side would take it for lost.</source>
        <extracomment>ack-of-probe</extracomment>
        <translation>답이 없으면 상대편은 이쪽이 사라졌다고 여기게 됩니다.</translation>
    </message>
    <message>
        <source>The timestamp {1} is older than {2}, the latest one of {peer}&apos;s. {self} answers with the number it expects: {0}.</source>
        <extracomment>ack-old-timestamp</extracomment>
        <translation>타임스탬프({1})는 {peer}가 보낸 가장 최근 값인 {2}보다 오래되었습니다. {self}는 기다리는 번호({0})로 답합니다.</translation>
    </message>
    <message>
        <source>Without an answer, a sender whose clock was set back could not find out.</source>
        <extracomment>ack-old-timestamp</extracomment>
        <translation>답이 없으면 시계가 뒤로 돌아간 송신 측이 그 사실을 알아챌 수 없습니다.</translation>
    </message>
    <message>
        <source>{peer} repeats its SYN, {1}, so it lacks the answer. {self}, as Linux does, sends the SYN, ACK with its own number, {0}, again without waiting for the timer.</source>
        <extracomment>syn-ack-repeated</extracomment>
        <translation>{peer}가 SYN({1}번)을 다시 보냈으니 답을 받지 못한 것입니다. {self}는 Linux처럼 타이머를 기다리지 않고, 자신의 번호({0})를 담은 SYN, ACK를 다시 보냅니다.</translation>
    </message>
    <message>
        <source>A bare ACK would not bring the number that the other side lacks.</source>
        <extracomment>syn-ack-repeated</extracomment>
        <translation>ACK만 보내면 상대편에 필요한 번호가 전해지지 않습니다.</translation>
    </message>
    <message>
        <source>There is no room for what the segment carries ({0}, from {1} on): its window is closed. Waiting to be read by the application: {2}.</source>
        <extracomment>data-does-not-fit</extracomment>
        <translation>윈도우가 닫혀 있어 이 세그먼트에 담긴 {0}({1}번부터)를 둘 자리가 없습니다. 애플리케이션이 아직 읽지 않은 데이터: {2}.</translation>
    </message>
    <message>
        <source>Taken, the bytes would have to be kept where there is no memory for them.</source>
        <extracomment>data-does-not-fit</extracomment>
        <translation>받아들이면 둘 곳이 없는 바이트를 보관해야 합니다.</translation>
    </message>
    <message>
        <source>An empty segment with the number {0}, one before the {1} expected, brings nothing: {peer} asks whether {self} is still there and has room.</source>
        <extracomment>probe-arrived</extracomment>
        <translation>기다리는 {1}번보다 하나 앞선 {0}번의 빈 세그먼트로, 새로운 내용은 없습니다. {peer}가 {self}에 아직 있는지, 자리가 있는지 묻는 것입니다.</translation>
    </message>
    <message>
        <source>The segment&apos;s timestamp, {0}, is older than {1}, which {self} has seen already. It is an old duplicate and is dropped.</source>
        <extracomment>timestamp-old</extracomment>
        <translation>이 세그먼트의 타임스탬프({0})는 {self}가 이미 본 {1}보다 오래되었습니다. 오래된 중복 세그먼트이므로 버립니다.</translation>
    </message>
    <message>
        <source>At high speed sequence numbers repeat within a minute: the old bytes could pass for new ones.</source>
        <extracomment>timestamp-old</extracomment>
        <translation>고속에서는 시퀀스 번호가 1분 안에 되풀이되므로, 오래된 바이트가 새 바이트로 오인될 수 있습니다.</translation>
    </message>
    <message>
        <source>Both sides agreed on timestamps, but this segment has none. {self} drops it in silence.</source>
        <extracomment>timestamp-missing</extracomment>
        <translation>양쪽이 타임스탬프를 쓰기로 합의했지만 이 세그먼트에는 타임스탬프가 없습니다. {self}는 말없이 버립니다.</translation>
    </message>
    <message>
        <source>Taken, it could be an old duplicate, for nothing tells its age.</source>
        <extracomment>timestamp-missing</extracomment>
        <translation>나이를 알려 주는 것이 없으므로, 받아들인다면 오래된 중복 세그먼트일 수도 있습니다.</translation>
    </message>
    <message>
        <source>The segment with sequence number {0} calls for a challenge ACK, but {1} of them have left within {2}. {self} stays silent.</source>
        <extracomment>challenge-suppressed</extracomment>
        <translation>시퀀스 번호가 {0}번인 이 세그먼트에는 challenge ACK로 답해야 하지만, {2} 안에 보낸 수가 이미 {1}개에 이르렀습니다. {self}는 답하지 않습니다.</translation>
    </message>
    <message>
        <source>Without a limit, a stranger could cause an ACK for each segment he forges.</source>
        <extracomment>challenge-suppressed</extracomment>
        <translation>제한이 없으면 낯선 이가 위조한 세그먼트마다 ACK를 하나씩 보내게 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>A SYN with the number {0} comes in TIME-WAIT. Beyond all numbers of the old connection, which ended at {1}, or with a newer timestamp, it begins a new one: {self} listens again.</source>
        <extracomment>syn-reopens</extracomment>
        <translation>TIME-WAIT 상태에서 {0}번 SYN이 왔습니다. {1}번에서 끝난 이전 연결의 번호를 모두 넘어섰거나 타임스탬프가 더 새로우므로 새 연결의 시작입니다. {self}는 다시 연결을 기다립니다.</translation>
    </message>
    <message>
        <source>Kept waiting, the other side could not connect from the same port until TIME-WAIT ends.</source>
        <extracomment>syn-reopens</extracomment>
        <translation>계속 머물러 있으면 상대편은 TIME-WAIT가 끝날 때까지 같은 포트로 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>{self} is set to ignore a RST in TIME-WAIT, here one with the number {0}. It waits until the time is over.</source>
        <extracomment>reset-in-time-wait</extracomment>
        <translation>{self}는 TIME-WAIT 상태에서 온 RST를 무시하도록 설정되어 있습니다. {0}번 RST도 무시하고 시간이 끝날 때까지 기다립니다.</translation>
    </message>
    <message>
        <source>Obeyed, a RST for an old duplicate would end TIME-WAIT while other old segments are still under way.</source>
        <extracomment>reset-in-time-wait</extracomment>
        <translation>따른다면 오래된 중복 세그먼트 때문에 생긴 RST가, 다른 오래된 세그먼트가 아직 오가는 동안 TIME-WAIT를 끝내게 됩니다.</translation>
    </message>
    <message>
        <source>This ACK (number {0}) shows that a segment is missing while later ones arrive: duplicate ACKs in a row: {1}. {self} slows down, so ssthresh becomes {2}, and sends again what is missing without waiting for the timer.</source>
        <extracomment>ack-finds-loss</extracomment>
        <translation>이 ACK(번호 {0})는 뒤의 세그먼트들은 도착하는데 하나가 빠졌음을 보여 줍니다. 연속된 중복 ACK: {1}. {self}는 타이머를 기다리지 않고 빠진 것을 다시 보내고, 전송 속도를 줄입니다. 새 ssthresh: {2}.</translation>
    </message>
    <message>
        <source>Waiting for the retransmission timer would leave the connection silent for far longer.</source>
        <extracomment>ack-finds-loss</extracomment>
        <translation>재전송 타이머를 기다린다면 연결이 훨씬 오래 멈춰 있게 됩니다.</translation>
    </message>
    <message>
        <source>This ACK covers {1} more, up to {0}, but not all that was sent before the loss was found, which ends at {2}: something else is missing, and recovery goes on.</source>
        <extracomment>ack-partial</extracomment>
        <translation>이 ACK는 {0}까지 {1} 더 확인하지만, 보내 둔 것은 {2}까지이므로 전부는 아닙니다. 빠진 것이 더 있으므로 복구를 계속합니다.</translation>
    </message>
    <message>
        <source>Ending recovery here would need three more duplicate ACKs, or a timeout, for the next hole.</source>
        <extracomment>ack-partial</extracomment>
        <translation>여기서 복구를 끝내면 다음 빈자리를 알기 위해 중복 ACK 세 개나 타임아웃이 또 필요합니다.</translation>
    </message>
    <message>
        <source>This ACK covers {1} more, up to {0}: everything that was outstanding when the loss was found has arrived. Recovery is over, and the congestion window is {2}.</source>
        <extracomment>ack-ends-recovery</extracomment>
        <translation>이 ACK는 {0}까지 {1} 더 확인합니다. 유실을 알아챘을 때 보내 두었던 것이 모두 도착했습니다. 복구가 끝나고 혼잡 윈도우는 {2}입니다.</translation>
    </message>
    <message>
        <source>This ACK covers {1} more, up to {0}, sent only once, before the timer ran out: nothing had been lost, the network was only slow. {self} takes back what it did; its congestion window is {2} again.</source>
        <extracomment>ack-shows-spurious-timeout</extracomment>
        <translation>이 ACK는 타이머가 만료되기 전에 {self}가 한 번만 보낸 것을 {0}까지 {1} 더 확인합니다. 유실된 것이 없었고 네트워크가 느렸을 뿐입니다. {self}는 타임아웃 때 한 일을 되돌리고, 혼잡 윈도우는 다시 {2}입니다.</translation>
    </message>
    <message>
        <source>Otherwise everything would be sent a second time, and slowly.</source>
        <extracomment>ack-shows-spurious-timeout</extracomment>
        <translation>그러지 않으면 모든 것을 한 번 더, 그것도 천천히 보내게 됩니다.</translation>
    </message>
    <message>
        <source>It acknowledges nothing new: everything before {0} was acknowledged already.</source>
        <extracomment>ack-repeated</extracomment>
        <translation>새로 확인하는 것이 없습니다. {0} 앞까지는 이미 확인되었습니다.</translation>
    </message>
    <message>
        <source>It acknowledges nothing new, but it changes {peer}&apos;s window: from now on {1} may follow {0}.</source>
        <extracomment>ack-moves-window</extracomment>
        <translation>새로 확인하는 것은 없지만 {peer}의 윈도우를 바꿉니다. 이제 {0}부터 {1}까지 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Duplicate ACKs in a row: {0}. Segments after this one arrive, so this one is lost. {self} sends it again at once and goes on at a slower rate, with ssthresh {1}.</source>
        <extracomment>fast-retransmit</extracomment>
        <translation>연속된 중복 ACK: {0}. 이 세그먼트 뒤의 것들은 도착하고 있으므로 이것이 유실되었습니다. {self}는 곧바로 다시 보내고, 속도를 낮추어 계속합니다. 새 ssthresh: {1}.</translation>
    </message>
    <message>
        <source>Without fast retransmit the sender would wait until its retransmission timer runs out.</source>
        <extracomment>fast-retransmit</extracomment>
        <translation>빠른 재전송이 없다면 송신 쪽은 재전송 타이머가 만료될 때까지 기다립니다.</translation>
    </message>
    <message>
        <source>The last ACK stopped at {0}, within what was sent before the loss was found: this segment is missing too, and goes again. The congestion window is {1}.</source>
        <extracomment>resent-after-partial-ack</extracomment>
        <translation>마지막 ACK가 유실을 알아채기 전에 보낸 것의 중간인 {0}에서 멈췄습니다. 이 세그먼트도 빠졌으므로 다시 보냅니다. 혼잡 윈도우는 {1}입니다.</translation>
    </message>
    <message>
        <source>Plain Reno would end recovery here and often run into a timeout.</source>
        <extracomment>resent-after-partial-ack</extracomment>
        <translation>기본 Reno라면 여기서 복구를 끝내고 흔히 타임아웃에 이릅니다.</translation>
    </message>
    <message>
        <source>SACK blocks report {0} after this segment as arrived, but not this one: it is lost and goes again. The congestion window is {1}.</source>
        <extracomment>resent-below-sack</extracomment>
        <translation>SACK 블록에 따르면 이 세그먼트 뒤에서는 {0} 도착했지만 이것은 아닙니다. 유실된 것이므로 다시 보냅니다. 혼잡 윈도우는 {1}입니다.</translation>
    </message>
    <message>
        <source>Without SACK only one missing segment a round trip would be found.</source>
        <extracomment>resent-below-sack</extracomment>
        <translation>SACK이 없다면 왕복 시간마다 빠진 세그먼트를 하나씩만 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Something sent after this segment has arrived, and more than a round trip ({0}) has passed since it left: it is lost and goes again. The congestion window is {1}.</source>
        <extracomment>resent-by-time</extracomment>
        <translation>이 세그먼트보다 나중에 보낸 것이 도착했고, 이것을 보낸 지 왕복 시간({0})이 넘게 지났습니다. 유실된 것으로 보고 다시 보냅니다. 혼잡 윈도우는 {1}입니다.</translation>
    </message>
    <message>
        <source>Counting duplicate ACKs needs three later segments; a short burst does not have them.</source>
        <extracomment>resent-by-time</extracomment>
        <translation>중복 ACK를 세려면 뒤따르는 세그먼트가 셋 필요한데, 짧은 전송에는 그만큼이 없습니다.</translation>
    </message>
    <message>
        <source>No ACK has come for two round trips (one takes {1}). This probe of {0} makes {peer} answer, which shows whether the end of the data was lost.</source>
        <extracomment>tail-loss-probe</extracomment>
        <translation>왕복 시간(한 번에 {1})의 두 배 동안 ACK가 오지 않았습니다. {0}짜리 이 탐침에 {peer}가 답하면 데이터의 끝부분이 유실되었는지 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing follows the last segments, so their loss would only show when the retransmission timer runs out.</source>
        <extracomment>tail-loss-probe</extracomment>
        <translation>마지막 세그먼트 뒤에는 따라오는 것이 없어서, 유실되어도 재전송 타이머가 만료되어야 드러납니다.</translation>
    </message>
    <message>
        <source>If no ACK comes within {0}, about two round trips of {1}, {self} sends a probe.</source>
        <extracomment>loss-probe-started</extracomment>
        <translation>{1}인 왕복 시간의 두 배쯤 되는 {0} 안에 ACK가 오지 않으면 {self}는 탐침을 보냅니다.</translation>
    </message>
    <message>
        <source>For {0} no ACK has come: {self} sends a probe before it resorts to the retransmission timer.</source>
        <extracomment>loss-probe-fired</extracomment>
        <translation>{0} 동안 ACK가 오지 않았습니다. {self}는 재전송 타이머에 기대기 전에 탐침을 보냅니다.</translation>
    </message>
    <message>
        <source>A later segment has overtaken one that is still missing. {self} gives it {0} more, in case it was only overtaken.</source>
        <extracomment>reordering-started</extracomment>
        <translation>아직 오지 않은 세그먼트를 나중 것이 추월했습니다. 추월당했을 뿐일 수 있으므로 {self}는 {0} 더 기다립니다.</translation>
    </message>
    <message>
        <source>Taking it for lost at once would send again what is merely late.</source>
        <extracomment>reordering-started</extracomment>
        <translation>곧바로 유실로 보면 늦었을 뿐인 것을 다시 보내게 됩니다.</translation>
    </message>
    <message>
        <source>After {0} more the segment that was overtaken is still missing: it is lost.</source>
        <extracomment>reordering-fired</extracomment>
        <translation>{0} 더 기다려도 추월당한 세그먼트가 오지 않았습니다. 유실된 것입니다.</translation>
    </message>
    <message>
        <source>{peer}&apos;s window is open again, {0} wide: no probe is needed.</source>
        <extracomment>window-reopened</extracomment>
        <translation>{peer}의 윈도우가 {0}만큼 다시 열렸습니다. 탐침은 필요 없습니다.</translation>
    </message>
    <message>
        <source>What {self} sent has not been acknowledged for {0}, as long as its application is willing to wait: the connection is given up.</source>
        <extracomment>user-timeout-over</extracomment>
        <translation>{self}가 보낸 것이 {0} 동안 확인되지 않았습니다. 애플리케이션이 기다리기로 한 시간이 다 되어 연결을 포기합니다.</translation>
    </message>
    <message>
        <source>Nothing is outstanding. If {self} hears nothing for {0}, it asks whether {peer} is still there.</source>
        <extracomment>keep-alive-started</extracomment>
        <translation>확인을 기다리는 것이 없습니다. {0} 동안 아무 소식이 없으면 {self}는 {peer}가 아직 있는지 묻습니다.</translation>
    </message>
    <message>
        <source>A host that vanished without a word would keep its connections open for ever on this side.</source>
        <extracomment>keep-alive-started</extracomment>
        <translation>말없이 사라진 호스트의 연결이 이쪽에는 영원히 열려 있게 됩니다.</translation>
    </message>
    <message>
        <source>{self} has heard from {peer}: the idle time begins anew.</source>
        <extracomment>keep-alive-stopped</extracomment>
        <translation>{self}가 {peer}의 소식을 들었습니다. 쉬는 시간을 처음부터 다시 셉니다.</translation>
    </message>
    <message>
        <source>For {0} nothing has come: {self} asks with an empty segment.</source>
        <extracomment>keep-alive-fired</extracomment>
        <translation>{0} 동안 아무것도 오지 않았습니다. {self}는 빈 세그먼트로 묻습니다.</translation>
    </message>
    <message>
        <source>Keep-alive probes without an answer: {0}. {self} gives the connection up.</source>
        <extracomment>keep-alive-fired-last</extracomment>
        <translation>답이 없는 킵얼라이브 탐침: {0}. {self}는 연결을 포기합니다.</translation>
    </message>
    <message>
        <source>Probe number {0}: it carries a sequence number that was acknowledged long ago, so {peer}, if it is there, answers with an ACK.</source>
        <extracomment>keep-alive-probe</extracomment>
        <translation>{0}번째 탐침입니다. 오래전에 확인된 시퀀스 번호를 담고 있어서, {peer}가 있다면 ACK로 답합니다.</translation>
    </message>
    <message>
        <source>Probes without an answer: {0}. {self} gives the connection up, and tells {peer} in case it is there after all.</source>
        <extracomment>reset-by-keep-alive</extracomment>
        <translation>답이 없는 탐침: {0}. {self}는 연결을 포기하고, 혹시 {peer}가 있을 때를 위해 알립니다.</translation>
    </message>
    <message>
        <source>{self}&apos;s application is gone, so nobody reads what {peer} may still send: {self} waits {0} for its FIN.</source>
        <extracomment>fin-wait-started</extracomment>
        <translation>{self}의 애플리케이션이 사라져 {peer}가 더 보내도 읽을 이가 없습니다. {self}는 FIN을 {0} 기다립니다.</translation>
    </message>
    <message>
        <source>RFC 9293 knows no such limit: a peer that never closes would hold the connection for ever.</source>
        <extracomment>fin-wait-started</extracomment>
        <translation>RFC 9293에는 이런 한도가 없습니다. 닫지 않는 상대는 연결을 영원히 붙잡게 됩니다.</translation>
    </message>
    <message>
        <source>{peer}&apos;s FIN has not come for {0}.</source>
        <extracomment>fin-wait-fired</extracomment>
        <translation>{0} 동안 {peer}의 FIN이 오지 않았습니다.</translation>
    </message>
    <message>
        <source>{peer}&apos;s FIN has not come for {0}: {self} forgets the connection.</source>
        <extracomment>fin-wait-over</extracomment>
        <translation>{0} 동안 {peer}의 FIN이 오지 않아 {self}는 연결을 잊습니다.</translation>
    </message>
    <message>
        <source>{self}&apos;s application is gone, and nobody will read these {0}: the connection is reset.</source>
        <extracomment>data-unwanted</extracomment>
        <translation>{self}의 애플리케이션이 사라져 데이터를 읽을 이가 없습니다. 도착한 양: {0}. 연결을 재설정합니다.</translation>
    </message>
    <message>
        <source>{self}&apos;s application has closed and is gone. The RST tells {peer} that {0} of its data were lost.</source>
        <extracomment>reset-data-unwanted</extracomment>
        <translation>{self}의 애플리케이션이 연결을 닫고 사라졌습니다. 읽지 못하고 버린 데이터는 {0}입니다. RST로 {peer}에게 이를 알립니다.</translation>
    </message>
    <message>
        <source>Acknowledged and thrown away, the data would seem to have arrived.</source>
        <extracomment>reset-data-unwanted</extracomment>
        <translation>확인만 하고 버리면 데이터가 도착한 것처럼 보이게 됩니다.</translation>
    </message>
    <message>
        <source>Tahoe takes all that was behind the missing segment for lost as well, unless an ACK covers it, and begins anew with slow start: {0} go again, with a congestion window of {1}.</source>
        <extracomment>resent-from-gap</extracomment>
        <translation>Tahoe는 빠진 세그먼트 뒤의 것도 ACK가 확인하지 않는 한 모두 유실로 보고 느린 시작부터 다시 합니다. 다시 보내는 양은 {0}, 혼잡 윈도우는 {1}입니다.</translation>
    </message>
    <message>
        <source>Fast recovery would send only what is missing, and go on at half the rate.</source>
        <extracomment>resent-from-gap</extracomment>
        <translation>빠른 복구라면 빠진 것만 다시 보내고 절반의 속도로 계속합니다.</translation>
    </message>
    <message>
        <source>Both SYNs offer ECN, so {self} lets routers mark its data where they would drop it.</source>
        <extracomment>ecn-agreed</extracomment>
        <translation>두 SYN이 모두 ECN을 제안했으므로, {self}는 라우터가 데이터를 버리는 대신 표시하게 합니다.</translation>
    </message>
    <message>
        <source>Without ECN, a congested router can only drop packets, and what it drops must be sent again.</source>
        <extracomment>ecn-agreed</extracomment>
        <translation>ECN이 없으면 혼잡한 라우터는 패킷을 버릴 수밖에 없고, 버려진 것은 다시 보내야 합니다.</translation>
    </message>
    <message>
        <source>{self} asked for ECN, but {peer}&apos;s SYN,ACK does not say ECE alone: no packet will be marked.</source>
        <extracomment>ecn-refused</extracomment>
        <translation>{self}는 ECN을 요청했지만 {peer}의 SYN,ACK에 ECE만 켜져 있지 않습니다. 어떤 패킷도 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>The SYN that asked for ECN was not answered. Some middleboxes drop such SYNs, so this one goes without.</source>
        <extracomment>ecn-not-asked-again</extracomment>
        <translation>ECN을 요청한 SYN에 답이 없었습니다. 이런 SYN을 버리는 중간 장비도 있으므로 이번에는 요청하지 않습니다.</translation>
    </message>
    <message>
        <source>Asking again could keep the connection from ever opening.</source>
        <extracomment>ecn-not-asked-again</extracomment>
        <translation>다시 요청하면 연결이 끝내 열리지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>A router was congested and marked the segment with sequence number {0}. {self} sets ECE in every ACK until {peer} answers with CWR.</source>
        <extracomment>mark-arrived</extracomment>
        <translation>혼잡한 라우터가 시퀀스 번호 {0} 세그먼트에 표시를 남겼습니다. {self}는 {peer}가 CWR로 답할 때까지 모든 ACK에 ECE를 켭니다.</translation>
    </message>
    <message>
        <source>An ECE that went only once could be lost, and the sender would not slow down.</source>
        <extracomment>mark-arrived</extracomment>
        <translation>ECE를 한 번만 보내면 유실될 수 있고, 그러면 송신 측은 속도를 줄이지 않습니다.</translation>
    </message>
    <message>
        <source>The segment with sequence number {0} has CWR set: {peer} has slowed down, so {self} stops setting ECE.</source>
        <extracomment>reduction-arrived</extracomment>
        <translation>시퀀스 번호 {0} 세그먼트에 CWR이 켜져 있습니다. {peer}가 속도를 줄였으므로 {self}는 더는 ECE를 켜지 않습니다.</translation>
    </message>
    <message>
        <source>ACK {0} with ECE: a router has marked {self}&apos;s data. {self} takes it for a loss without anything to send again: slow start threshold {1}, congestion window {2}.</source>
        <extracomment>ack-echoes-mark</extracomment>
        <translation>ECE가 켜진 ACK({0})입니다. 라우터가 {self}의 데이터에 표시를 남겼습니다. {self}는 다시 보낼 것이 없는 유실로 받아들입니다. 느린 시작 임계값 {1}, 혼잡 윈도우 {2}.</translation>
    </message>
    <message>
        <source>A router without ECN would have dropped the data to say the same.</source>
        <extracomment>ack-echoes-mark</extracomment>
        <translation>ECN이 없는 라우터라면 같은 뜻을 전하려고 데이터를 버렸을 것입니다.</translation>
    </message>
    <message>
        <source>ACK {0} with ECE, but {self} has slowed down within this window of data already. It does so once a window, and does not grow meanwhile.</source>
        <extracomment>ack-echoes-mark-again</extracomment>
        <translation>ECE가 켜진 ACK({0})이지만 {self}는 이 윈도우 안에서 이미 속도를 줄였습니다. 윈도우마다 한 번만 줄이고, 그동안은 늘리지도 않습니다.</translation>
    </message>
    <message>
        <source>The congestion window is down to {1}, and the segment with sequence number {0} says so with CWR: {peer} can stop setting ECE.</source>
        <extracomment>reduction-told</extracomment>
        <translation>혼잡 윈도우를 {1}까지 줄였고, 시퀀스 번호 {0} 세그먼트가 CWR로 이를 알립니다. {peer}는 ECE를 그만 켜도 됩니다.</translation>
    </message>
    <message>
        <source>Without CWR, every later ACK would go on reporting the same mark.</source>
        <extracomment>reduction-told</extracomment>
        <translation>CWR이 없으면 이후의 모든 ACK가 같은 표시를 계속 보고하게 됩니다.</translation>
    </message>
    <message>
        <source>{self} opens a connection with initial sequence number {0} and asks for a Fast Open cookie, so that the next connection can carry data in its SYN.</source>
        <extracomment>cookie-asked</extracomment>
        <translation>{self}가 초기 시퀀스 번호({0})로 연결을 열면서 Fast Open 쿠키를 요청합니다. 다음 연결부터 SYN에 데이터를 실을 수 있습니다.</translation>
    </message>
    <message>
        <source>{self} has a cookie from an earlier connection, so its SYN with initial sequence number {0} carries the cookie and {1} of data.</source>
        <extracomment>syn-with-data</extracomment>
        <translation>{self}에게는 이전 연결에서 받은 쿠키가 있습니다. 그래서 초기 시퀀스 번호({0})를 담은 SYN에 쿠키와 데이터({1})를 함께 싣습니다.</translation>
    </message>
    <message>
        <source>Without Fast Open, the data would wait for a round trip until the handshake is over.</source>
        <extracomment>syn-with-data</extracomment>
        <translation>Fast Open이 없으면 데이터는 핸드셰이크가 끝날 때까지 왕복 한 번을 기다립니다.</translation>
    </message>
    <message>
        <source>{peer} asks for a Fast Open cookie, and {self}&apos;s SYN,ACK carries one made from {peer}&apos;s address.</source>
        <extracomment>cookie-granted</extracomment>
        <translation>{peer}가 Fast Open 쿠키를 요청합니다. {self}의 SYN,ACK에는 {peer}의 주소로 만든 쿠키가 실립니다.</translation>
    </message>
    <message>
        <source>The cookie proves later that the SYN&apos;s address is not forged.</source>
        <extracomment>cookie-granted</extracomment>
        <translation>쿠키는 나중에 SYN의 주소가 위조되지 않았음을 증명합니다.</translation>
    </message>
    <message>
        <source>{peer}&apos;s SYN,ACK brings a Fast Open cookie of {0}. {self} keeps it for its next connection to {peer}.</source>
        <extracomment>cookie-learned</extracomment>
        <translation>{peer}의 SYN,ACK에 Fast Open 쿠키가 있습니다. 쿠키 크기: {0}. {self}는 다음 연결을 위해 이를 보관합니다.</translation>
    </message>
    <message>
        <source>The cookie in {peer}&apos;s SYN is right. {self} takes the initial sequence number {0} and {1} of data, and its application may answer before the handshake is over.</source>
        <extracomment>fast-open-accepted</extracomment>
        <translation>{peer}의 SYN에 담긴 쿠키가 맞습니다. {self}는 초기 시퀀스 번호({0})와 데이터({1})를 받고, 애플리케이션은 핸드셰이크가 끝나기 전에 답할 수 있습니다.</translation>
    </message>
    <message>
        <source>Without Fast Open, the application would see nothing before the third segment of the handshake.</source>
        <extracomment>fast-open-accepted</extracomment>
        <translation>Fast Open이 없으면 애플리케이션은 핸드셰이크의 세 번째 세그먼트까지 아무것도 보지 못합니다.</translation>
    </message>
    <message>
        <source>The cookie in {peer}&apos;s SYN is not valid. {self} takes the initial sequence number {0}, leaves {1} of data aside, and goes on with a normal handshake; its SYN,ACK carries a valid cookie.</source>
        <extracomment>fast-open-refused</extracomment>
        <translation>{peer}의 SYN에 담긴 쿠키가 유효하지 않습니다. {self}는 초기 시퀀스 번호({0})만 받고 데이터({1})는 제쳐 둔 채 보통의 핸드셰이크를 합니다. SYN,ACK에는 유효한 쿠키가 실립니다.</translation>
    </message>
    <message>
        <source>Data of a SYN with a forged address would cost the server work for nobody.</source>
        <extracomment>fast-open-refused</extracomment>
        <translation>주소를 위조한 SYN의 데이터까지 받으면 서버는 헛일을 하게 됩니다.</translation>
    </message>
    <message>
        <source>{peer}&apos;s SYN,ACK acknowledges the SYN but not all the data in it: {0} go again, now that the connection is established.</source>
        <extracomment>fast-open-data-refused</extracomment>
        <translation>{peer}의 SYN,ACK는 SYN은 확인했지만 그 안의 데이터를 모두 확인하지는 않았습니다. 연결이 수립되었으므로 다시 보냅니다. 다시 보낼 양: {0}.</translation>
    </message>
    <message>
        <source>The SYN with the Fast Open option was not answered, so it goes again without option and data. Data held back: {0}.</source>
        <extracomment>fast-open-left-out</extracomment>
        <translation>Fast Open 옵션이 있는 SYN에 답이 없어 옵션과 데이터 없이 다시 보냅니다. 미뤄 둔 데이터: {0}.</translation>
    </message>
    <message>
        <source>A middlebox may drop every SYN that carries data or an option it does not know.</source>
        <extracomment>fast-open-left-out</extracomment>
        <translation>중간 장비가 데이터나 모르는 옵션이 있는 SYN을 모두 버릴 수도 있습니다.</translation>
    </message>
    <message>
        <source>The data of the SYN was not taken, so {self} sends it again as ordinary data: {0}.</source>
        <extracomment>resent-after-fast-open</extracomment>
        <translation>SYN의 데이터가 받아들여지지 않아 {self}는 이를 일반 데이터로 다시 보냅니다. 보내는 양: {0}.</translation>
    </message>
    <message>
        <source>{self}&apos;s application sends {0} as urgent. Until sequence number {1} is acknowledged, segments carry URG and point there.</source>
        <extracomment>urgent-call</extracomment>
        <translation>{self}의 애플리케이션이 긴급 데이터를 보냅니다. 양: {0}. 시퀀스 번호 {1}까지 확인될 때까지 세그먼트에 URG를 켜고 그곳을 가리킵니다.</translation>
    </message>
    <message>
        <source>New applications should not use urgent data: implementations and middleboxes disagree about it (RFC 6093).</source>
        <extracomment>urgent-call</extracomment>
        <translation>새 애플리케이션은 긴급 데이터를 쓰지 않는 편이 좋습니다. 구현과 중간 장비마다 다르게 다룹니다(RFC 6093).</translation>
    </message>
    <message>
        <source>{peer} has no room for data, but it can be told where urgent data ends: at sequence number {0}. So an empty segment with URG goes.</source>
        <extracomment>urgent-without-room</extracomment>
        <translation>{peer}에게 데이터를 받을 자리가 없지만 긴급 데이터의 끝은 알릴 수 있습니다. 끝은 시퀀스 번호 {0}입니다. 그래서 URG를 켠 빈 세그먼트를 보냅니다.</translation>
    </message>
    <message>
        <source>The urgent pointer would stay unknown until the window opens.</source>
        <extracomment>urgent-without-room</extracomment>
        <translation>윈도우가 열릴 때까지 긴급 포인터를 알 수 없게 됩니다.</translation>
    </message>
    <message>
        <source>{peer} has urgent data that ends before sequence number {1}. {self} tells its application: {0} are to be read up to there.</source>
        <extracomment>urgent-arrived</extracomment>
        <translation>{peer}에게 시퀀스 번호 {1} 앞에서 끝나는 긴급 데이터가 있습니다. {self}는 애플리케이션에 알립니다. 거기까지 읽을 양: {0}.</translation>
    </message>
    <message>
        <source>TCP delivers urgent data in its place in the stream; reading it apart is an invention of the sockets interface (RFC 6093).</source>
        <extracomment>urgent-arrived</extracomment>
        <translation>TCP는 긴급 데이터를 스트림의 제자리에서 전달합니다. 따로 읽는 것은 소켓 인터페이스가 만들어 낸 방식입니다(RFC 6093).</translation>
    </message>
    <message>
        <source>A router on the way passes on packets of at most {0}. {self} sends segments with at most {1} of data from now on, and sends again at once what did not fit: {2}.</source>
        <extracomment>path-mtu-shrunk</extracomment>
        <translation>도중의 라우터가 전달할 수 있는 패킷 크기는 {0}까지입니다. {self}는 이제 세그먼트 데이터를 {1}까지만 싣고, 맞지 않았던 것을 바로 다시 보냅니다. 다시 보낼 양: {2}.</translation>
    </message>
    <message>
        <source>Packets that are too long would be dropped again and again.</source>
        <extracomment>path-mtu-shrunk</extracomment>
        <translation>너무 긴 패킷은 계속해서 버려지게 됩니다.</translation>
    </message>
    <message>
        <source>A packet of {0} was too long for a router that does not say what would fit. {self} tries the next smaller size that networks use: {1}.</source>
        <extracomment>path-mtu-guessed</extracomment>
        <translation>라우터가 크기 {0} 패킷이 너무 길다고만 하고 맞는 크기는 알려 주지 않습니다. {self}는 네트워크에서 쓰는 다음으로 작은 크기를 시도합니다. 시도하는 크기: {1}.</translation>
    </message>
    <message>
        <source>The message tells of packets of at most {0}, but {self}&apos;s segments, with at most {1} of data, fit already.</source>
        <extracomment>path-mtu-no-news</extracomment>
        <translation>메시지가 알리는 패킷 크기의 한도는 {0}이지만, {self}의 세그먼트는 데이터를 {1}까지만 실으므로 이미 맞습니다.</translation>
    </message>
    <message>
        <source>A packet was too long for the path, or seemed to be, so its data goes again in segments of at most {1}: {0} here.</source>
        <extracomment>resent-for-path-mtu</extracomment>
        <translation>패킷이 경로에 비해 너무 길었거나 그렇게 보였으므로, 데이터를 {1} 이하의 세그먼트로 다시 보냅니다. 이번 양: {0}.</translation>
    </message>
    <message>
        <source>Such a loss is no sign of congestion: a router&apos;s message leaves the congestion window as it is.</source>
        <extracomment>resent-for-path-mtu</extracomment>
        <translation>이런 손실은 혼잡의 신호가 아닙니다. 라우터의 메시지를 받아도 혼잡 윈도우는 그대로입니다.</translation>
    </message>
    <message>
        <source>Timeouts in a row: {0}. A router may be dropping long packets without a word, so {self} falls back to segments with at most {1} of data.</source>
        <extracomment>black-hole-suspected</extracomment>
        <translation>연속 타임아웃: {0}. 라우터가 긴 패킷을 말없이 버리고 있을 수 있으므로, {self}는 데이터를 {1} 이하로 싣는 세그먼트로 물러납니다.</translation>
    </message>
    <message>
        <source>If no ICMP message comes back, full segments would be lost for ever while small ones get through.</source>
        <extracomment>black-hole-suspected</extracomment>
        <translation>ICMP 메시지가 오지 않으면 작은 세그먼트는 통과하는데 가득 찬 세그먼트는 끝없이 유실됩니다.</translation>
    </message>
    <message>
        <source>The ICMP message quotes sequence number {0}, which is not outstanding: that would be from {1} to before {2}. {self} ignores it, for it may be forged or old.</source>
        <extracomment>icmp-outside</extracomment>
        <translation>ICMP 메시지가 인용한 시퀀스 번호({0})는 확인을 기다리는 범위에 없습니다. 범위는 {1}부터 {2} 앞까지입니다. 위조되었거나 오래된 것일 수 있으므로 {self}는 무시합니다.</translation>
    </message>
    <message>
        <source>Anyone who guesses the ports could slow the connection down or end it.</source>
        <extracomment>icmp-outside</extracomment>
        <translation>포트를 알아맞히기만 하면 누구나 연결을 느리게 하거나 끝낼 수 있게 됩니다.</translation>
    </message>
    <message>
        <source>An ICMP message says that {peer} cannot be reached at the moment (code {0}). That may pass, so {self} only makes a note of it and goes on trying.</source>
        <extracomment>icmp-soft</extracomment>
        <translation>{peer}에게 지금은 도달할 수 없다는 ICMP 메시지입니다(코드 {0}). 지나갈 수 있는 일이므로 {self}는 기록만 하고 계속 시도합니다.</translation>
    </message>
    <message>
        <source>Ending the connection would make every short disturbance of the network fatal.</source>
        <extracomment>icmp-soft</extracomment>
        <translation>연결을 끝낸다면 네트워크의 짧은 장애마다 연결이 끊어집니다.</translation>
    </message>
    <message>
        <source>An ICMP message says that {peer} does not take such packets (code {0}). But {peer} has answered on this connection before, so {self} takes the error for a passing one.</source>
        <extracomment>icmp-hard-noted</extracomment>
        <translation>{peer}가 이런 패킷을 받지 않는다는 ICMP 메시지입니다(코드 {0}). 그러나 {peer}는 이 연결에서 이미 답한 적이 있으므로 {self}는 일시적인 오류로 봅니다.</translation>
    </message>
    <message>
        <source>The letter of RFC 1122 would end the connection.</source>
        <extracomment>icmp-hard-noted</extracomment>
        <translation>RFC 1122를 글자대로 따르면 연결을 끝냅니다.</translation>
    </message>
    <message>
        <source>An ICMP message (code {0}) answers the SYN: {self} gives up opening the connection at once.</source>
        <extracomment>icmp-ends-opening</extracomment>
        <translation>ICMP 메시지(코드 {0})가 SYN에 대한 답입니다. {self}는 연결 열기를 바로 포기합니다.</translation>
    </message>
    <message>
        <source>Otherwise the SYN would be repeated for minutes before the application hears of it.</source>
        <extracomment>icmp-ends-opening</extracomment>
        <translation>그렇지 않으면 애플리케이션이 알게 되기까지 몇 분 동안 SYN을 되풀이하게 됩니다.</translation>
    </message>
    <message>
        <source>An ICMP message says that {peer} takes no such packets (code {0}), which is final: {self} ends the connection.</source>
        <extracomment>icmp-ends-connection</extracomment>
        <translation>{peer}가 이런 패킷을 받지 않는다는 ICMP 메시지입니다(코드 {0}). 되돌릴 수 없는 오류이므로 {self}는 연결을 끝냅니다.</translation>
    </message>
    <message>
        <source>Many systems note such an error only, because it is easily forged (RFC 5461).</source>
        <extracomment>icmp-ends-connection</extracomment>
        <translation>위조하기 쉬운 메시지라서 기록만 하는 시스템도 많습니다(RFC 5461).</translation>
    </message>
    <message>
        <source>The same segment was sent again {0} times, which is the threshold R1: TCP advises IP to look for another way.</source>
        <extracomment>advice-to-ip</extracomment>
        <translation>같은 세그먼트를 다시 보낸 횟수가 문턱값 R1에 이르렀습니다. 횟수: {0}. TCP는 IP에 다른 경로를 찾아보라고 알립니다.</translation>
    </message>
    <message>
        <source>At the threshold R2 the connection is given up.</source>
        <extracomment>advice-to-ip</extracomment>
        <translation>문턱값 R2에 이르면 연결을 포기합니다.</translation>
    </message>
    <message>
        <source>No ACK has come for about two round trips (smoothed: {0}), so {self} sends its FIN once more: {peer}&apos;s answer tells whether something is missing.</source>
        <extracomment>tail-loss-probe-fin</extracomment>
        <translation>왕복 두 번쯤 되는 동안 ACK가 오지 않았습니다(평활 왕복 시간 {0}). 그래서 {self}는 FIN을 한 번 더 보냅니다. {peer}의 답으로 빠진 것이 있는지 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Without the probe, only the retransmission timeout would find the loss.</source>
        <extracomment>tail-loss-probe-fin</extracomment>
        <translation>탐침이 없으면 재전송 타임아웃만이 유실을 찾아냅니다.</translation>
    </message>
    <message>
        <source>{peer} answers with a RST, sequence number {0}: the SYN that reopened the connection was an old duplicate. {self} returns to TIME-WAIT for the time that is left, {1}.</source>
        <extracomment>old-syn-returns</extracomment>
        <translation>{peer}가 RST(시퀀스 번호 {0})로 답했습니다. 연결을 다시 연 SYN은 오래된 중복이었습니다. {self}는 남은 시간({1}) 동안 TIME-WAIT로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Going to LISTEN instead would end TIME-WAIT early, and an old segment could disturb the next connection.</source>
        <extracomment>old-syn-returns</extracomment>
        <translation>LISTEN으로 가면 TIME-WAIT가 일찍 끝나, 오래된 세그먼트가 다음 연결을 방해할 수 있습니다.</translation>
    </message>
    <message>
        <source>The network lost the packet, and with it a bad spell begins: the draw, {2}, is below the chance of that, {1}. In the long run {0} of all packets are lost.</source>
        <extracomment>network-lost-spell-begins</extracomment>
        <translation>네트워크가 패킷을 잃었고, 이와 함께 손실이 이어지는 구간이 시작됩니다. 뽑은 난수({2})가 구간이 시작될 확률({1})보다 작습니다. 길게 보면 전체 패킷 가운데 유실되는 비율은 {0}입니다.</translation>
    </message>
    <message>
        <source>A router cannot pass on a packet that is longer than {0} and must not be cut up. It says so with ICMP Fragmentation Needed, which quotes the head of the packet.</source>
        <extracomment>fragmentation-needed</extracomment>
        <translation>라우터는 {0}보다 길고 조각내면 안 되는 패킷을 전달할 수 없습니다. 그래서 패킷의 앞부분을 인용한 ICMP Fragmentation Needed로 알립니다.</translation>
    </message>
    <message>
        <source>A router that drops it without a word is a black hole: the sender repeats what can never arrive.</source>
        <extracomment>fragmentation-needed</extracomment>
        <translation>말없이 버리는 라우터는 블랙홀입니다. 송신 측은 결코 도착할 수 없는 것을 되풀이합니다.</translation>
    </message>
    <message>
        <source>With a smaller share of losses, or shorter spells, the spell might have begun elsewhere.</source>
        <extracomment>network-lost-spell-begins</extracomment>
        <translation>손실 비율이 더 작거나 구간이 더 짧았다면 다른 곳에서 시작되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>The network is in a bad spell and lost this packet as well: the draw, {2}, is below {1}, the chance that a spell goes on. In the long run {0} of all packets are lost.</source>
        <extracomment>network-lost-in-spell</extracomment>
        <translation>네트워크가 손실 구간에 있어 이 패킷도 잃었습니다. 뽑은 난수({2})가 구간이 이어질 확률({1})보다 작습니다. 길게 보면 전체 패킷 가운데 유실되는 비율은 {0}입니다.</translation>
    </message>
    <message>
        <source>If packets were lost one by one, the loss before this one would say nothing about it.</source>
        <extracomment>network-lost-in-spell</extracomment>
        <translation>패킷이 하나씩 따로 유실된다면 앞 패킷의 손실은 이 패킷에 대해 아무것도 말해 주지 않습니다.</translation>
    </message>
    <message>
        <source>The network loses every packet whose number is a multiple of {0}; this is number {1} in its direction.</source>
        <extracomment>network-lost-every</extracomment>
        <translation>네트워크가 번호가 {0}의 배수인 패킷을 모두 잃습니다. 이 패킷은 이 방향의 {1}번째입니다.</translation>
    </message>
    <message>
        <source>Any other number would have got through.</source>
        <extracomment>network-lost-every</extracomment>
        <translation>다른 번호였다면 도착했을 것입니다.</translation>
    </message>
    <message>
        <source>The network held the packet back for {0}, because the draw, {2}, is below the rate of that, {1}: packets behind it may overtake it.</source>
        <extracomment>held-back</extracomment>
        <translation>뽑은 난수({2})가 지연 확률({1})보다 작아 네트워크가 패킷을 {0} 동안 붙잡아 두었습니다. 뒤의 패킷이 앞지를 수 있습니다.</translation>
    </message>
    <message>
        <source>IP promises no order: what needs one, as TCP does, has to number its bytes.</source>
        <extracomment>held-back</extracomment>
        <translation>IP는 순서를 보장하지 않습니다. 순서가 필요하면 TCP처럼 바이트에 번호를 매겨야 합니다.</translation>
    </message>
    <message>
        <source>The packet took path {0}, which takes {1}; {2} of the packets do. Each packet is sent on its way independently of the others.</source>
        <extracomment>took-path</extracomment>
        <translation>패킷이 {0}번 경로로 갔습니다. 걸리는 시간은 {1}이고, 전체 패킷 가운데 이 경로로 가는 비율은 {2}입니다. 패킷은 저마다 독립적으로 길을 갑니다.</translation>
    </message>
    <message>
        <source>On one path only, packets would arrive in the order in which they were sent.</source>
        <extracomment>took-path</extracomment>
        <translation>경로가 하나뿐이라면 패킷은 보낸 순서대로 도착합니다.</translation>
    </message>
    <message>
        <source>The queue in front of the line is full: {0} wait, and with this packet&apos;s {1} it would be more than {2}. What comes last is dropped.</source>
        <extracomment>queue-full</extracomment>
        <translation>회선 앞의 큐가 가득 찼습니다. 기다리는 양은 {0}이고, 이 패킷({1})을 더하면 한도({2})를 넘습니다. 마지막에 온 것이 버려집니다.</translation>
    </message>
    <message>
        <source>A longer queue would lose less and let everything wait longer.</source>
        <extracomment>queue-full</extracomment>
        <translation>큐가 더 길면 덜 버리는 대신 모두 더 오래 기다립니다.</translation>
    </message>
    <message>
        <source>{0} wait in front of the line, and from {1} on the router writes Congestion Experienced into packets whose sender understands it.</source>
        <extracomment>queue-marked</extracomment>
        <translation>회선 앞에서 기다리는 양은 {0}입니다. {1}부터 라우터는 송신 쪽이 이해하는 패킷에 혼잡 발생(Congestion Experienced)을 표시합니다.</translation>
    </message>
    <message>
        <source>Without ECN the router can only drop a packet to say that it is congested.</source>
        <extracomment>queue-marked</extracomment>
        <translation>ECN이 없으면 라우터는 패킷을 버리는 것으로만 혼잡을 알릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The packet of {0} does not fit a link that carries at most {1}, and it may not be cut up: the router drops it.</source>
        <extracomment>packet-too-long</extracomment>
        <translation>크기가 {0}인 패킷은 최대 {1}만 나르는 링크에 맞지 않고, 나누어서도 안 됩니다. 그래서 라우터가 버립니다.</translation>
    </message>
    <message>
        <source>Without Don&apos;t Fragment, the router would cut it into fragments.</source>
        <extracomment>packet-too-long</extracomment>
        <translation>Don&apos;t Fragment가 없었다면 라우터가 조각으로 나누었을 것입니다.</translation>
    </message>
    <message>
        <source>The link was down for {0}, as you wished; the packet left {1} after that had begun.</source>
        <extracomment>link-was-down</extracomment>
        <translation>지정한 대로 링크가 {0} 동안 끊겨 있었고, 패킷은 끊긴 지 {1} 뒤에 출발했습니다.</translation>
    </message>
    <message>
        <source>Before or afterwards it would have got through.</source>
        <extracomment>link-was-down</extracomment>
        <translation>그 전이나 후였다면 도착했을 것입니다.</translation>
    </message>
    <message>
        <source>The middlebox forgets a flow after {1} without a packet; this one was idle for {0}. It no longer knows where the packet belongs, and drops it.</source>
        <extracomment>middlebox-forgot</extracomment>
        <translation>미들박스는 {1} 동안 패킷이 없는 흐름을 잊는데, 이 흐름은 {0} 동안 쉬었습니다. 패킷이 어디에 속하는지 몰라 버립니다.</translation>
    </message>
    <message>
        <source>A keep-alive in time would have kept the flow in its memory.</source>
        <extracomment>middlebox-forgot</extracomment>
        <translation>제때 킵얼라이브를 보냈다면 흐름이 기억에 남아 있었을 것입니다.</translation>
    </message>
    <message>
        <source>The middlebox forgets a flow after {1} without a packet; this one was idle for {0}. It keeps the packet and answers with a RST.</source>
        <extracomment>middlebox-refused</extracomment>
        <translation>미들박스는 {1} 동안 패킷이 없는 흐름을 잊는데, 이 흐름은 {0} 동안 쉬었습니다. 패킷을 붙잡고 RST로 답합니다.</translation>
    </message>
    <message>
        <source>The packet belongs to no flow that the middlebox has seen begin, so it is dropped.</source>
        <extracomment>middlebox-unknown-flow</extracomment>
        <translation>미들박스가 시작을 본 적이 없는 흐름의 패킷이라 버려집니다.</translation>
    </message>
    <message>
        <source>From the inside it would have opened a flow of its own.</source>
        <extracomment>middlebox-unknown-flow</extracomment>
        <translation>안쪽에서 온 것이었다면 스스로 흐름을 열었을 것입니다.</translation>
    </message>
    <message>
        <source>Neither side sent this RST: the middlebox did, for a flow that was idle for {0}, longer than the {1} after which it forgets.</source>
        <extracomment>middlebox-reset</extracomment>
        <translation>이 RST는 어느 쪽도 보내지 않았습니다. 흐름이 {0} 동안 쉬어 기억 시간({1})을 넘었기 때문에 미들박스가 보냈습니다.</translation>
    </message>
    <message>
        <source>Had it kept silent, the sender would have gone on repeating itself.</source>
        <extracomment>middlebox-reset</extracomment>
        <translation>아무 말도 하지 않았다면 송신 쪽은 계속 재전송했을 것입니다.</translation>
    </message>
    <message>
        <source>Neither side sent this RST: something in the middle did, with numbers that it had watched, as you wished.</source>
        <extracomment>reset-injected</extracomment>
        <translation>이 RST는 어느 쪽도 보내지 않았습니다. 지정한 대로 중간의 무언가가 지켜본 번호로 만들어 보냈습니다.</translation>
    </message>
    <message>
        <source>A RST with a number outside the window would have been ignored.</source>
        <extracomment>reset-injected</extracomment>
        <translation>윈도우를 벗어난 번호의 RST였다면 무시되었을 것입니다.</translation>
    </message>
    <message>
        <source>Packet {1} was held up on its way until the next one of its side had overtaken it, as you wished, but for {0} at most.</source>
        <extracomment>held-to-be-overtaken</extracomment>
        <translation>원하신 대로, 같은 쪽의 다음 패킷이 앞지를 때까지 {1}번 패킷을 도중에 붙잡아 두었습니다. 길어도 {0}까지입니다.</translation>
    </message>
    <message>
        <source>It would have kept its place: on one path packets arrive in the order in which they were sent.</source>
        <extracomment>held-to-be-overtaken</extracomment>
        <translation>그러지 않았다면 제자리를 지켰을 것입니다. 한 경로에서 패킷은 보낸 순서대로 도착합니다.</translation>
    </message>
    <message>
        <source>{self}&apos;s application hands over a datagram of {0}, and UDP sends it at once: nothing is opened before, nothing remembered afterwards.</source>
        <extracomment>datagram-sent</extracomment>
        <translation>{self}의 애플리케이션이 {0}의 데이터그램을 넘기고, UDP는 이를 바로 보냅니다. 미리 여는 것도, 나중에 기억하는 것도 없습니다.</translation>
    </message>
    <message>
        <source>TCP would first have opened a connection, and would keep the bytes until they are acknowledged.</source>
        <extracomment>datagram-sent</extracomment>
        <translation>TCP라면 먼저 연결을 열고, 확인 응답이 올 때까지 바이트를 간직합니다.</translation>
    </message>
    <message>
        <source>No answer came within {2}, so {self}&apos;s application sends its datagram of {0} again, attempt {1}: UDP itself repeats nothing.</source>
        <extracomment>datagram-again</extracomment>
        <translation>{2} 안에 답이 오지 않아 {self}의 애플리케이션이 {0}의 데이터그램을 다시 보냅니다. {1}번째 시도입니다. UDP 자체는 아무것도 재전송하지 않습니다.</translation>
    </message>
    <message>
        <source>Had the application not asked again, nobody would.</source>
        <extracomment>datagram-again</extracomment>
        <translation>애플리케이션이 다시 묻지 않았다면 아무도 다시 보내지 않습니다.</translation>
    </message>
    <message>
        <source>{self}&apos;s DTLS hands its records to UDP, {0} of them in one datagram, and UDP sends it at once.</source>
        <extracomment>dtls-sent</extracomment>
        <translation>{self}의 DTLS가 {0}의 레코드를 데이터그램 하나에 담아 UDP에 넘기고, UDP는 곧바로 보냅니다.</translation>
    </message>
    <message>
        <source>TCP cuts records wherever a segment is full; of a datagram, each record is there whole or not at all.</source>
        <extracomment>dtls-sent</extracomment>
        <translation>TCP는 세그먼트가 차는 곳에서 레코드를 자릅니다. 데이터그램에서는 각 레코드가 온전히 오거나 아예 오지 않습니다.</translation>
    </message>
    <message>
        <source>No answer to {self}&apos;s flight came within {2}: DTLS&apos;s own timer is over, and the whole flight goes again, attempt {1}, with {0} in this datagram. The next wait is twice as long, up to a minute.</source>
        <extracomment>dtls-flight-again</extracomment>
        <translation>{2} 안에 {self}의 메시지 묶음에 대한 답이 오지 않았습니다. DTLS 자체 타이머가 만료되어 묶음 전체를 다시 보냅니다. {1}번째 시도입니다(이 데이터그램: {0}). 다음에는 두 배로, 최대 1분까지 기다립니다.</translation>
    </message>
    <message>
        <source>UDP repeats nothing: after a loss both sides would wait for each other for ever.</source>
        <extracomment>dtls-flight-again</extracomment>
        <translation>UDP는 아무것도 재전송하지 않으므로, 손실이 생기면 양쪽이 서로를 끝없이 기다리게 됩니다.</translation>
    </message>
    <message>
        <source>{peer}&apos;s flight came once more, so {self}&apos;s answer to it was lost: DTLS repeats the answer at once, with {0} in this datagram.</source>
        <extracomment>dtls-flight-answered</extracomment>
        <translation>{peer}의 메시지 묶음이 다시 왔으므로 {self}의 답이 손실된 것입니다. DTLS는 그 답을 곧바로 다시 보냅니다(이 데이터그램: {0}).</translation>
    </message>
    <message>
        <source>Whoever sends the last flight waits for nothing and has no timer: it would never learn of the loss.</source>
        <extracomment>dtls-flight-answered</extracomment>
        <translation>마지막 묶음을 보낸 쪽은 기다리는 답이 없어 타이머도 없으므로, 손실을 알 길이 없습니다.</translation>
    </message>
    <message>
        <source>The datagram of {0} waits for {self}&apos;s application, whole and apart from others: datagrams waiting are now {1}. No acknowledgment is sent.</source>
        <extracomment>datagram-queued</extracomment>
        <translation>{0}의 데이터그램이 다른 것과 섞이지 않고 통째로 {self}의 애플리케이션을 기다립니다. 기다리는 데이터그램: {1}개. 확인 응답은 보내지 않습니다.</translation>
    </message>
    <message>
        <source>TCP would have acknowledged the bytes, and told how much room is left.</source>
        <extracomment>datagram-queued</extracomment>
        <translation>TCP라면 바이트를 확인하고 남은 공간을 알렸을 것입니다.</translation>
    </message>
    <message>
        <source>{self}&apos;s receive buffer has {1} of at most {2}: the datagram of {0} does not fit and is thrown away. Nobody is told, for UDP has no flow control.</source>
        <extracomment>datagram-queue-full</extracomment>
        <translation>{self}의 수신 버퍼는 최대 {2} 가운데 {1}만큼 차 있어 {0}의 데이터그램이 들어가지 못하고 버려집니다. UDP에는 흐름 제어가 없어 아무도 알지 못합니다.</translation>
    </message>
    <message>
        <source>TCP&apos;s window would have stopped the sender in time.</source>
        <extracomment>datagram-queue-full</extracomment>
        <translation>TCP라면 윈도우가 송신 쪽을 제때 멈추게 합니다.</translation>
    </message>
    <message>
        <source>{self}&apos;s socket is connected to port {1}; the datagram comes from port {0}, so it is not for it.</source>
        <extracomment>datagram-from-stranger</extracomment>
        <translation>{self}의 소켓은 {1}번 포트와 연결되어 있는데, 데이터그램은 {0}번 포트에서 왔으므로 그 소켓의 것이 아닙니다.</translation>
    </message>
    <message>
        <source>A socket that is not connected takes datagrams from anybody.</source>
        <extracomment>datagram-from-stranger</extracomment>
        <translation>연결되지 않은 소켓은 누구의 데이터그램이든 받습니다.</translation>
    </message>
    <message>
        <source>Nobody at {self} has port {0}, so the host answers with ICMP Port Unreachable, which quotes the head of the datagram.</source>
        <extracomment>port-unreachable</extracomment>
        <translation>{self}에는 {0}번 포트를 쓰는 쪽이 없어, 호스트가 데이터그램의 앞부분을 인용한 ICMP Port Unreachable로 답합니다.</translation>
    </message>
    <message>
        <source>UDP cannot say no itself: without ICMP the sender would learn nothing.</source>
        <extracomment>port-unreachable</extracomment>
        <translation>UDP는 스스로 거절할 수 없습니다. ICMP가 없으면 송신 쪽은 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Nobody at {self} has port {0}: the datagram is thrown away.</source>
        <extracomment>port-closed</extracomment>
        <translation>{self}에는 {0}번 포트를 쓰는 쪽이 없어 데이터그램이 버려집니다.</translation>
    </message>
    <message>
        <source>An application that had bound the port would have got it.</source>
        <extracomment>port-closed</extracomment>
        <translation>그 포트를 맡은 애플리케이션이 있었다면 받았을 것입니다.</translation>
    </message>
    <message>
        <source>The ICMP message quotes a datagram from {self}&apos;s port {0}, whose socket is connected: its application learns that the connection is refused (ECONNREFUSED).</source>
        <extracomment>port-unreachable-told</extracomment>
        <translation>ICMP 메시지는 {self}의 {0}번 포트에서 보낸 데이터그램을 인용하고, 그 소켓은 연결되어 있습니다. 애플리케이션은 거절되었음(ECONNREFUSED)을 알게 됩니다.</translation>
    </message>
    <message>
        <source>An application that does not wait for answers would only notice with its next call.</source>
        <extracomment>port-unreachable-told</extracomment>
        <translation>답을 기다리지 않는 애플리케이션은 다음 호출에서야 알게 됩니다.</translation>
    </message>
    <message>
        <source>The ICMP message quotes a datagram from {self}&apos;s port {0}, whose socket is not connected to one peer: its application is not told.</source>
        <extracomment>port-unreachable-untold</extracomment>
        <translation>ICMP 메시지는 {self}의 {0}번 포트에서 보낸 데이터그램을 인용하지만, 그 소켓은 한 상대와 연결되어 있지 않아 애플리케이션에 알려지지 않습니다.</translation>
    </message>
    <message>
        <source>A connected socket would have returned ECONNREFUSED.</source>
        <extracomment>port-unreachable-untold</extracomment>
        <translation>연결된 소켓이었다면 ECONNREFUSED를 돌려주었을 것입니다.</translation>
    </message>
    <message>
        <source>The datagram is longer than the {2} that fit the link, so IP cuts it up: this is fragment {0} of {1}. Only the first has the UDP header.</source>
        <extracomment>fragment-of-datagram</extracomment>
        <translation>데이터그램이 링크에 맞는 {2}보다 길어 IP가 나눕니다. 조각 {1}개 중 {0}번째입니다. UDP 헤더는 첫 조각에만 있습니다.</translation>
    </message>
    <message>
        <source>With Don&apos;t Fragment, the datagram would not have left at all.</source>
        <extracomment>fragment-of-datagram</extracomment>
        <translation>Don&apos;t Fragment였다면 데이터그램은 아예 나가지 못했을 것입니다.</translation>
    </message>
    <message>
        <source>{self} keeps the {0} of this fragment and waits for the rest of the datagram; {1} of it are there.</source>
        <extracomment>fragment-kept</extracomment>
        <translation>{self}는 이 조각의 데이터({0})를 간직하고 데이터그램의 나머지를 기다립니다. 지금까지 도착한 양: {1}.</translation>
    </message>
    <message>
        <source>If one fragment never comes, all are thrown away.</source>
        <extracomment>fragment-kept</extracomment>
        <translation>조각 하나가 끝내 오지 않으면 모두 버려집니다.</translation>
    </message>
    <message>
        <source>With this fragment all {1} are there: {self} puts them together to {0} and hands the datagram on.</source>
        <extracomment>fragment-completes</extracomment>
        <translation>이 조각으로 조각 {1}개가 모두 모였습니다. {self}는 이를 {0}의 데이터그램으로 합쳐 넘깁니다.</translation>
    </message>
    <message>
        <source>Without this one, the others would have been of no use.</source>
        <extracomment>fragment-completes</extracomment>
        <translation>이 조각이 없었다면 다른 조각들은 쓸모가 없었을 것입니다.</translation>
    </message>
    <message>
        <source>{self} has the fragment at offset {0} already.</source>
        <extracomment>fragment-repeated</extracomment>
        <translation>{self}에는 오프셋 {0}의 조각이 이미 있습니다.</translation>
    </message>
    <message>
        <source>The fragment at offset {0} overlaps another one or contradicts where the datagram ends: {self} throws all of the datagram away.</source>
        <extracomment>fragment-contradicts</extracomment>
        <translation>오프셋 {0}의 조각이 다른 조각과 겹치거나 데이터그램의 끝과 맞지 않아, {self}는 데이터그램 전체를 버립니다.</translation>
    </message>
    <message>
        <source>Overlapping fragments have been used to get past firewalls.</source>
        <extracomment>fragment-contradicts</extracomment>
        <translation>겹치는 조각은 방화벽을 피하는 데 쓰인 적이 있습니다.</translation>
    </message>
    <message>
        <source>A fragment has been missing for {0}: {self} throws away the {1} that had come.</source>
        <extracomment>reassembly-timed-out</extracomment>
        <translation>조각 하나가 {0} 동안 오지 않아 {self}는 도착해 있던 데이터({1})를 버립니다.</translation>
    </message>
    <message>
        <source>One lost fragment loses the whole datagram: IP sends nothing again.</source>
        <extracomment>reassembly-timed-out</extracomment>
        <translation>조각 하나를 잃으면 데이터그램 전체를 잃습니다. IP는 아무것도 다시 보내지 않습니다.</translation>
    </message>
    <message>
        <source>{self} has {0} handshakes under way that are not over, as many as it remembers: the SYN is dropped without an answer.</source>
        <extracomment>syn-queue-full</extracomment>
        <translation>{self}에는 끝나지 않은 핸드셰이크가 기억할 수 있는 만큼 쌓여 있어 SYN을 응답 없이 버립니다. 진행 중인 핸드셰이크: {0}.</translation>
    </message>
    <message>
        <source>With SYN cookies it would answer without remembering anything.</source>
        <extracomment>syn-queue-full</extracomment>
        <translation>SYN 쿠키를 쓰면 아무것도 기억하지 않고 응답할 수 있습니다.</translation>
    </message>
    <message>
        <source>Connections that wait until {self}&apos;s application accepts them: {0}, with a backlog of {1}. There is no place for another one: {self} drops the segment, and {peer} will send it again.</source>
        <extracomment>accept-queue-full</extracomment>
        <translation>{self}의 애플리케이션이 받아들이기를 기다리는 연결: {0}, 백로그: {1}. 자리가 더 없으므로 {self}는 세그먼트를 버리고, {peer}는 그것을 다시 보내게 됩니다.</translation>
    </message>
    <message>
        <source>A RST would tell the other side that nobody listens, though the application is only slow.</source>
        <extracomment>accept-queue-full</extracomment>
        <translation>RST를 보내면 애플리케이션이 느릴 뿐인데도 상대에게 아무도 듣지 않는다고 알리게 됩니다.</translation>
    </message>
    <message>
        <source>{self} answers the SYN with the number {0} by a cookie and forgets it.</source>
        <extracomment>syn-not-remembered</extracomment>
        <translation>{self}는 SYN에 쿠키로 응답하고 그것을 잊습니다. SYN의 번호: {0}.</translation>
    </message>
    <message>
        <source>The number {0} is a cookie: it holds what {self} must know of the SYN with the number {1}, sealed with a secret. The ACK will bring it back, so nothing has to be remembered, and there is no timer that would send the SYN,ACK again.</source>
        <extracomment>cookie-sent</extracomment>
        <translation>이 SYN,ACK의 번호는 쿠키입니다: {0}. SYN에 대해 {self}가 알아야 할 것을 비밀로 봉인해 담고 있습니다. SYN의 번호: {1}. ACK가 그것을 되돌려 주므로 아무것도 기억할 필요가 없고, SYN,ACK를 다시 보낼 타이머도 없습니다.</translation>
    </message>
    <message>
        <source>Each SYN would take a place in the SYN queue until its handshake ends.</source>
        <extracomment>cookie-sent</extracomment>
        <translation>SYN마다 핸드셰이크가 끝날 때까지 SYN 큐의 자리를 차지하게 됩니다.</translation>
    </message>
    <message>
        <source>The ACK number {0} brings a cookie back that {self} has made: it finds an MSS of {1} in it, and the connection is established.</source>
        <extracomment>cookie-accepted</extracomment>
        <translation>ACK 번호가 {self}가 만든 쿠키를 되돌려 주어 연결이 수립됩니다. ACK 번호: {0}, 쿠키 안의 MSS: {1}.</translation>
    </message>
    <message>
        <source>The ACK number {0} is no cookie of {self}&apos;s, or an old one: there is no such connection.</source>
        <extracomment>cookie-wrong</extracomment>
        <translation>ACK 번호가 {self}의 쿠키가 아니거나 오래된 쿠키이므로 그런 연결은 없습니다. ACK 번호: {0}.</translation>
    </message>
    <message>
        <source>A SYN with the number {0} comes in TIME-WAIT. Beyond all numbers of the old connection, which ended at {1}, or with a newer timestamp, it can only be a new one&apos;s: the old one gives way, and the listener takes the SYN.</source>
        <extracomment>syn-ends-time-wait</extracomment>
        <translation>TIME-WAIT에서 SYN이 옵니다. 그 번호: {0}, 옛 연결이 끝난 번호: {1}. 옛 연결의 모든 번호 뒤에 있거나 타임스탬프가 더 새로우므로 새 연결의 것일 수밖에 없습니다. 옛 연결이 물러나고 리스너가 SYN을 받습니다.</translation>
    </message>
    <message>
        <source>Every port from {0} to {1} belongs to a connection with this peer already; those in TIME-WAIT count. connect fails.</source>
        <extracomment>no-port-left</extracomment>
        <translation>포트 {0}번부터 {1}번까지 모두 이미 이 상대와의 연결에 속해 있습니다. TIME-WAIT에 있는 연결도 포함됩니다. 그래서 연결하지 못합니다.</translation>
    </message>
    <message>
        <source>Port {0} belongs to another socket or connection: the call fails.</source>
        <extracomment>port-in-use</extracomment>
        <translation>포트 {0}번은 다른 소켓이나 연결에 속해 있어 호출이 실패합니다.</translation>
    </message>
    <message>
        <source>The SYN bears the address {0}, which no host has: an attack, so that {peer} remembers a handshake that nobody will finish.</source>
        <extracomment>spoofed-syn</extracomment>
        <translation>SYN에 적힌 주소는 어떤 호스트에도 없습니다: {0}. {peer}로 하여금 아무도 끝내지 않을 핸드셰이크를 기억하게 하는 공격입니다.</translation>
    </message>
    <message>
        <source>No host has the address {0}: the packet is lost.</source>
        <extracomment>no-such-host</extracomment>
        <translation>주소 {0}: 그런 호스트가 없어 패킷이 사라집니다.</translation>
    </message>
    <message>
        <source>{self}&apos;s application has closed without reading {0} that came: a RST instead of a FIN tells {peer} that they were lost.</source>
        <extracomment>reset-unread</extracomment>
        <translation>{self}의 애플리케이션이 도착한 데이터를 다 읽지 않고 닫았습니다. 읽지 않은 양: {0}. FIN 대신 RST를 보내 {peer}에게 데이터가 버려졌음을 알립니다.</translation>
    </message>
    <message>
        <source>A FIN would say that all is well, though acknowledged data was thrown away.</source>
        <extracomment>reset-unread</extracomment>
        <translation>FIN을 보내면 확인까지 한 데이터를 버렸는데도 모두 잘되었다고 말하는 셈입니다.</translation>
    </message>
    <message>
        <source>{peer}&apos;s SYN does not say how long segments may be, so {self} sends at most {0} of data in each.</source>
        <extracomment>mss-assumed</extracomment>
        <translation>{peer}의 SYN은 세그먼트가 얼마나 길어도 되는지 말하지 않습니다. 그래서 {self}는 세그먼트마다 데이터를 최대 {0}까지만 보냅니다.</translation>
    </message>
    <message>
        <source>With the MSS option, segments could be as long as the link allows, usually 1,460 bytes.</source>
        <extracomment>mss-assumed</extracomment>
        <translation>MSS 옵션이 있으면 세그먼트는 링크가 허용하는 만큼, 보통 1,460바이트까지 길어질 수 있습니다.</translation>
    </message>
    <message>
        <source>Both SYNs offer window scaling: from now on {peer}&apos;s window field is shifted left by {1}, {self}&apos;s by {2}. {self} can announce windows up to {0}.</source>
        <extracomment>window-scale-agreed</extracomment>
        <translation>양쪽 SYN이 모두 윈도우 스케일을 제안합니다. 이제부터 윈도우 필드를 왼쪽으로 시프트합니다. {peer}의 시프트: {1}, {self}의 시프트: {2}. {self}가 알릴 수 있는 가장 넓은 윈도우: {0}.</translation>
    </message>
    <message>
        <source>The field has 16 bits: without the shift no window would be wider than 65,535 bytes.</source>
        <extracomment>window-scale-agreed</extracomment>
        <translation>이 필드는 16비트이므로, 시프트가 없으면 어떤 윈도우도 65,535바이트를 넘지 못합니다.</translation>
    </message>
    <message>
        <source>{peer} does not offer window scaling, so neither side may use it: no window is wider than {0}, whatever {self} has room for.</source>
        <extracomment>window-scale-missing</extracomment>
        <translation>{peer}가 윈도우 스케일을 제안하지 않아 어느 쪽도 쓸 수 없습니다. {self}에 자리가 얼마나 있든 윈도우의 한계: {0}.</translation>
    </message>
    <message>
        <source>On a long fast path one window in each round trip is all there is, however fast the line.</source>
        <extracomment>window-scale-missing</extracomment>
        <translation>길고 빠른 경로에서는 회선이 아무리 빨라도 왕복마다 윈도우 하나만큼이 전부입니다.</translation>
    </message>
    <message>
        <source>Both sides understand selective acknowledgments: {self} will say what has come behind a gap, and listens to what {peer} says.</source>
        <extracomment>selective-ack-agreed</extracomment>
        <translation>양쪽 모두 선택적 확인 응답을 이해합니다. {self}는 빈 구간 뒤에 무엇이 왔는지 알리고, {peer}가 알리는 것에도 귀를 기울입니다.</translation>
    </message>
    <message>
        <source>An ACK number alone tells where the first gap is, and nothing of what lies behind it.</source>
        <extracomment>selective-ack-agreed</extracomment>
        <translation>ACK 번호만으로는 첫 빈 구간이 어디인지만 알 수 있고, 그 뒤의 일은 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Both SYNs have timestamps, so every segment will: each ACK measures a round trip (RTTM), and a segment with an old one is refused (PAWS).</source>
        <extracomment>timestamps-agreed</extracomment>
        <translation>양쪽 SYN에 타임스탬프가 있으므로 모든 세그먼트에 붙습니다. ACK마다 왕복 시간을 재고(RTTM), 타임스탬프가 오래된 세그먼트는 거부합니다(PAWS).</translation>
    </message>
    <message>
        <source>Segments that were sent twice would give no round-trip time (Karn&apos;s algorithm).</source>
        <extracomment>timestamps-agreed</extracomment>
        <translation>두 번 보낸 세그먼트로는 왕복 시간을 잴 수 없습니다(Karn 알고리즘).</translation>
    </message>
    <message>
        <source>Nagle&apos;s algorithm holds {0} back: that is less than a full segment, and {1} are not acknowledged yet.</source>
        <extracomment>nagle-holds</extracomment>
        <translation>Nagle 알고리즘이 데이터를 붙잡아 둡니다. 가득 찬 세그먼트보다 적고, 아직 확인되지 않은 데이터가 있기 때문입니다. 기다리는 데이터: {0}, 확인되지 않은 데이터: {1}.</translation>
    </message>
    <message>
        <source>With TCP_NODELAY the small segment would leave at once, with 40 bytes of headers around it.</source>
        <extracomment>nagle-holds</extracomment>
        <translation>TCP_NODELAY를 쓰면 이 작은 세그먼트는 헤더 40바이트를 달고 곧바로 나갑니다.</translation>
    </message>
    <message>
        <source>{0} wait, and {peer} has room for only {1}, less than a full segment of {2}: {self} waits for more rather than send a tiny one.</source>
        <extracomment>silly-window-holds</extracomment>
        <translation>보낼 데이터({0})가 기다리지만 {peer}의 빈자리({1})는 가득 찬 세그먼트({2})보다 작습니다. {self}는 아주 작은 세그먼트를 보내는 대신 더 기다립니다.</translation>
    </message>
    <message>
        <source>Small segments would go on and on, each as small as the room that the one before left: the silly window syndrome.</source>
        <extracomment>silly-window-holds</extracomment>
        <translation>앞의 것이 남긴 자리만큼 작은 세그먼트가 끝없이 이어집니다. 이것이 어리석은 윈도우 증후군(silly window syndrome)입니다.</translation>
    </message>
    <message>
        <source>{self}&apos;s application has read, and the window could open by {0}. {self} keeps that to itself until it is {1}, a full segment or half of the buffer.</source>
        <extracomment>window-kept-shut</extracomment>
        <translation>{self}의 애플리케이션이 데이터를 읽어 윈도우를 넓힐 수 있습니다({0}). 그러나 {self}는 가득 찬 세그먼트나 버퍼 절반({1})만큼 될 때까지 알리지 않습니다.</translation>
    </message>
    <message>
        <source>Each little step would invite as little data, in a segment of its own.</source>
        <extracomment>window-kept-shut</extracomment>
        <translation>조금씩 넓힐 때마다 그만큼 적은 데이터가 세그먼트 하나를 차지하고 오게 됩니다.</translation>
    </message>
    <message>
        <source>Duplicate ACKs in a row: {1}. Each says that a segment has left the network, so {self} sends {0} of new data, though the congestion window is full.</source>
        <extracomment>limited-transmit</extracomment>
        <translation>연속된 중복 ACK: {1}개. 중복 ACK는 세그먼트 하나가 네트워크를 떠났다는 뜻이므로, 혼잡 윈도우가 가득 찼어도 {self}는 새 데이터({0})를 보냅니다.</translation>
    </message>
    <message>
        <source>With a small window there might never be three duplicate ACKs, and only the timer would find the loss.</source>
        <extracomment>limited-transmit</extracomment>
        <translation>윈도우가 작으면 중복 ACK가 세 개까지 모이지 않아, 타이머만이 유실을 찾아낼 수도 있습니다.</translation>
    </message>
    <message>
        <source>During recovery new data, {0}, goes in proportion to what arrives: the congestion window, now {1}, comes down to {2} step by step.</source>
        <extracomment>data-in-recovery</extracomment>
        <translation>복구하는 동안 새 데이터({0})는 도착하는 양에 비례해 나갑니다. 혼잡 윈도우(지금 {1})는 조금씩 {2}까지 줄어듭니다.</translation>
    </message>
    <message>
        <source>Halved at once, the window would let nothing go for half a round trip.</source>
        <extracomment>data-in-recovery</extracomment>
        <translation>윈도우를 한 번에 반으로 줄이면 왕복 시간의 절반 동안 아무것도 나가지 못합니다.</translation>
    </message>
    <message>
        <source>Nothing was sent for {0}, longer than the RTO of {1}. What the congestion window knew of the network is old, so {self} begins anew with {2}.</source>
        <extracomment>idle-restart</extracomment>
        <translation>RTO보다 오래 아무것도 보내지 않았습니다. 쉰 시간: {0}, RTO: {1}. 혼잡 윈도우가 알던 네트워크는 옛일이므로 {self}는 새로 시작합니다. 혼잡 윈도우: {2}.</translation>
    </message>
    <message>
        <source>A whole old window at once could flood a path that has changed in the meantime.</source>
        <extracomment>idle-restart</extracomment>
        <translation>옛 윈도우만큼 한꺼번에 보내면 그사이 달라진 경로가 넘칠 수 있습니다.</translation>
    </message>
    <message>
        <source>The congestion window, {0}, has reached the slow start threshold, {1}: from here on it grows with care, by about a segment in each round trip.</source>
        <extracomment>slow-start-over</extracomment>
        <translation>혼잡 윈도우({0})가 슬로 스타트 임계값({1})에 이르렀습니다. 이제부터는 왕복마다 세그먼트 하나쯤씩 조심스럽게 늘립니다.</translation>
    </message>
    <message>
        <source>Doubled in every round trip, it would soon be twice what the network can hold.</source>
        <extracomment>slow-start-over</extracomment>
        <translation>왕복마다 두 배로 늘리면 곧 네트워크가 감당할 수 있는 양의 두 배가 됩니다.</translation>
    </message>
    <message>
        <source>CUBIC remembers {0} as the window at which a loss came and keeps 0.7 of what was in flight, {1}. Its curve rises fast, is flat near the old mark after {2}, and rises again beyond.</source>
        <extracomment>cubic-turns</extracomment>
        <translation>CUBIC은 유실이 일어난 윈도우({0})를 기억하고, 전송 중이던 양의 70%만 남깁니다({1}). 곡선은 빠르게 올라 {2} 뒤 옛 지점 근처에서 평평해지고, 그 너머에서 다시 오릅니다.</translation>
    </message>
    <message>
        <source>Reno would halve the window and then grow in a straight line, however long the round trip.</source>
        <extracomment>cubic-turns</extracomment>
        <translation>Reno라면 윈도우를 반으로 줄인 뒤, 왕복 시간이 아무리 길어도 직선으로 늘립니다.</translation>
    </message>
    <message>
        <source>Segments with {1} of data get through, those with {2} did not. {self} tries one between, with {0}; if it is lost, that says something of the path and nothing of congestion.</source>
        <extracomment>path-probe</extracomment>
        <translation>데이터 {1}짜리 세그먼트는 통과하고 {2}짜리는 통과하지 못했습니다. {self}는 그 사이의 크기({0})를 시험합니다. 유실되어도 경로에 관한 것일 뿐, 혼잡의 신호는 아닙니다.</translation>
    </message>
    <message>
        <source>Without the search, segments would stay as short as the first guess.</source>
        <extracomment>path-probe</extracomment>
        <translation>찾지 않으면 세그먼트는 처음 짐작한 만큼 짧은 채로 남습니다.</translation>
    </message>
    <message>
        <source>The long segment has arrived: {0} of data fit the path, and from now on every full segment has that many.</source>
        <extracomment>path-probe-fits</extracomment>
        <translation>긴 세그먼트가 도착했습니다. 이 경로에는 데이터 {0}짜리가 맞으며, 이제부터 가득 찬 세그먼트는 이만큼을 담습니다.</translation>
    </message>
    <message>
        <source>What was sent behind the long segment has arrived, and the segment itself has not: {0} of data do not fit. {self} sends them again in segments of {1}, and leaves the congestion window as it is.</source>
        <extracomment>path-probe-lost</extracomment>
        <translation>긴 세그먼트 뒤에 보낸 것은 도착했지만 그 세그먼트는 도착하지 않았습니다. 맞지 않는 크기: {0}. {self}는 그 데이터를 더 짧게({1}) 나누어 다시 보내고, 혼잡 윈도우는 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Any other loss would be taken for congestion.</source>
        <extracomment>path-probe-lost</extracomment>
        <translation>다른 유실이었다면 혼잡 때문이라고 보았을 것입니다.</translation>
    </message>
    <message>
        <source>On its way packet {2} got an option of kind {0} that says it has {1}, and a new checksum, as you wished.</source>
        <extracomment>option-added</extracomment>
        <translation>사용자가 바란 대로, 이 방향의 {2}번째 패킷에 옵션이 더해지고 체크섬이 새로 계산되었습니다. 종류: {0}, 스스로 밝힌 길이: {1}.</translation>
    </message>
    <message>
        <source>It would have arrived as it was sent.</source>
        <extracomment>option-added</extracomment>
        <translation>그렇지 않았다면 보낸 그대로 도착했을 것입니다.</translation>
    </message>
    <message>
        <source>{self} does not know option kind {0}. It says that it has {1}, so {self} steps over it and reads on behind it.</source>
        <extracomment>option-skipped</extracomment>
        <translation>{self}가 모르는 종류의 옵션입니다({0}). 스스로 밝힌 길이({1})만큼 건너뛰고 그 뒤를 계속 읽습니다.</translation>
    </message>
    <message>
        <source>If unknown options were an error, no new one could ever be introduced.</source>
        <extracomment>option-skipped</extracomment>
        <translation>모르는 옵션을 오류로 여긴다면 새 옵션은 결코 도입될 수 없습니다.</translation>
    </message>
    <message>
        <source>Option kind {0} says that it has {1}, which cannot be: the header has {2} left. Nothing behind it can be read, so {self} goes on without those options.</source>
        <extracomment>option-broken</extracomment>
        <translation>종류 {0} 옵션이 밝힌 길이({1})는 있을 수 없는 값입니다. 헤더에 남은 양: {2}. 그 뒤는 읽을 수 없으므로 {self}는 나머지 옵션 없이 계속합니다.</translation>
    </message>
    <message>
        <source>A receiver that trusts such a length reads beyond the header, or with length 0 never gets any further.</source>
        <extracomment>option-broken</extracomment>
        <translation>그런 길이를 믿는 수신자는 헤더 밖을 읽거나, 길이가 0이면 한 걸음도 나아가지 못합니다.</translation>
    </message>
    <message>
        <source>Neither side sent this segment: somebody made it up, as you wished. Addresses and ports are right; what comes of it depends on its numbers.</source>
        <extracomment>segment-forged</extracomment>
        <translation>어느 쪽도 이 세그먼트를 보내지 않았습니다. 사용자가 바란 대로 누군가가 지어낸 것입니다. 주소와 포트는 맞으며, 결과는 번호에 달려 있습니다.</translation>
    </message>
    <message>
        <source>With the exact numbers it would pass for the real sender&apos;s: only encryption below TCP, or luck, prevents that.</source>
        <extracomment>segment-forged</extracomment>
        <translation>번호까지 정확하면 진짜 송신자의 것으로 통합니다. 이를 막는 것은 TCP 아래의 암호화나 운뿐입니다.</translation>
    </message>
    <message>
        <source>Of the path only the round trip is known: {1}. BBR paces its first window, {0}, at {2}, so fast that the rate can double with each round trip, and goes on by what ACKs tell.</source>
        <extracomment>bbr-begins</extracomment>
        <translation>경로에 대해 아는 것은 왕복 시간뿐입니다({1}). BBR은 첫 윈도우({0})를 {2} 속도로 간격을 두어 보냅니다. 왕복마다 속도를 두 배로 올릴 수 있는 빠르기이며, 그 뒤로는 ACK가 알려 주는 대로 따릅니다.</translation>
    </message>
    <message>
        <source>Sent at once, the window would stand in the queue before the bottleneck.</source>
        <extracomment>bbr-begins</extracomment>
        <translation>한꺼번에 보내면 그 윈도우는 병목 앞의 큐에 쌓이게 됩니다.</translation>
    </message>
    <message>
        <source>BBR paces: at {2} it is time now for the next {0}, which makes {1} sent and not yet acknowledged. The window had room before.</source>
        <extracomment>bbr-data-paced</extracomment>
        <translation>BBR은 간격을 두어 보냅니다. {2} 속도에 따라 이제 다음 세그먼트({0})의 차례가 되었고, 이로써 보냈지만 아직 확인되지 않은 양은 {1}입니다. 윈도우에는 그 전부터 자리가 있었습니다.</translation>
    </message>
    <message>
        <source>Sent as soon as a window has room, segments come in bursts that stand in a queue.</source>
        <extracomment>bbr-data-paced</extracomment>
        <translation>윈도우에 자리가 나자마자 보내면 세그먼트가 몰려 나가 큐에 쌓입니다.</translation>
    </message>
    <message>
        <source>The moment that pacing has set is over, so this segment with {0} leaves at once, which makes {1} sent and not yet acknowledged. The window that BBR&apos;s model and {peer} allow is {2}.</source>
        <extracomment>bbr-data-within-window</extracomment>
        <translation>앞 세그먼트와 둘 간격은 이미 지났으므로 이 세그먼트({0})는 곧바로 나갑니다. 이로써 보냈지만 아직 확인되지 않은 양은 {1}입니다. BBR의 모델과 {peer}가 허용하는 윈도우는 {2}입니다.</translation>
    </message>
    <message>
        <source>Beyond that window data would only lie in a queue.</source>
        <extracomment>bbr-data-within-window</extracomment>
        <translation>이 윈도우를 넘는 데이터는 큐에 머물 뿐입니다.</translation>
    </message>
    <message>
        <source>Nothing was in flight, and {0} leave at once. BBR keeps what it knows of the path: it paces what follows at {1}, with a window of {2}.</source>
        <extracomment>bbr-resumes</extracomment>
        <translation>전송 중인 데이터가 없었으므로 이 세그먼트({0})는 곧바로 나갑니다. BBR은 경로에 대해 아는 것을 잊지 않습니다. 뒤따르는 데이터는 {1} 속도로, 윈도우 {2} 안에서 보냅니다.</translation>
    </message>
    <message>
        <source>After a pause other algorithms begin with slow start again.</source>
        <extracomment>bbr-resumes</extracomment>
        <translation>다른 알고리즘은 쉬고 나면 느린 시작부터 다시 합니다.</translation>
    </message>
    <message>
        <source>BBR&apos;s estimate of the bottleneck is now {0}, the fastest delivery of the last ten round trips. With the least round trip, {1}, the path holds {2} without a queue.</source>
        <extracomment>bbr-bandwidth</extracomment>
        <translation>BBR이 추정하는 병목의 속도는 이제 {0}입니다. 최근 열 번의 왕복에서 가장 빨랐던 전달 속도입니다. 여기에 최소 왕복 시간({1})을 곱하면, 큐 없이 경로에 담기는 양은 {2}입니다.</translation>
    </message>
    <message>
        <source>Who goes by losses learns of the bottleneck only when its queue is full.</source>
        <extracomment>bbr-bandwidth</extracomment>
        <translation>유실만 보는 알고리즘은 큐가 가득 차고서야 병목을 알아차립니다.</translation>
    </message>
    <message>
        <source>In {1} round trips the delivery rate has not grown by a quarter: the path is full at {0}. Startup is over, and {self} paces at {2} until the queue that Startup has built is gone.</source>
        <extracomment>bbr-pipe-full</extracomment>
        <translation>왕복 {1}회 동안 전달 속도가 4분의 1만큼도 늘지 않았습니다. 경로는 {0} 속도에서 가득 찼습니다. Startup이 끝나고, {self}는 Startup이 만든 큐가 사라질 때까지 {2} 속도로 보냅니다.</translation>
    </message>
    <message>
        <source>Going on to double the rate, it would fill the queue and lose packets.</source>
        <extracomment>bbr-pipe-full</extracomment>
        <translation>계속 두 배로 올린다면 큐를 채우고 패킷을 잃게 됩니다.</translation>
    </message>
    <message>
        <source>The queue is gone: in flight are {0}, and the path holds {1}. From now on {self} sends about as fast as the bottleneck delivers, {2}, and from time to time looks for more.</source>
        <extracomment>bbr-drained</extracomment>
        <translation>큐가 사라졌습니다. 전송 중인 양은 {0}, 경로에 담기는 양은 {1}입니다. 이제 {self}는 병목이 전달하는 속도({2})에 가깝게 보내면서, 이따금 여유가 더 있는지 살핍니다.</translation>
    </message>
    <message>
        <source>What stands in a queue makes every packet later and none sooner.</source>
        <extracomment>bbr-drained</extracomment>
        <translation>큐에 서 있는 것은 모든 패킷을 늦출 뿐, 아무것도 앞당기지 못합니다.</translation>
    </message>
    <message>
        <source>Is there more than {1} to be had? For about a round trip {self} paces a quarter faster, at {0}: if the delivery rate follows, there is.</source>
        <extracomment>bbr-probes-bandwidth</extracomment>
        <translation>{1}보다 더 얻을 수 있을지 알아봅니다. 왕복 한 번쯤 동안 {self}는 4분의 1만큼 빠르게({0}) 보냅니다. 전달 속도가 따라 오르면 여유가 있는 것입니다.</translation>
    </message>
    <message>
        <source>Bandwidth that becomes free would never be noticed.</source>
        <extracomment>bbr-probes-bandwidth</extracomment>
        <translation>이렇게 하지 않으면 새로 생긴 대역폭을 결코 알아차리지 못합니다.</translation>
    </message>
    <message>
        <source>What was sent a quarter too fast may stand in a queue, and {2} are in flight. {self} paces at {0}, a quarter below {1}, for a round trip or until the queue is gone; then at about {1}.</source>
        <extracomment>bbr-yields</extracomment>
        <translation>4분의 1만큼 지나치게 보낸 것이 큐에 쌓였을 수 있으며, 전송 중인 양은 {2}입니다. {self}는 왕복 한 번 동안 또는 큐가 사라질 때까지 추정치({1})보다 4분의 1 느리게({0}) 보내고, 그 뒤에는 추정치에 맞춥니다.</translation>
    </message>
    <message>
        <source>Each search for more would leave a longer queue.</source>
        <extracomment>bbr-yields</extracomment>
        <translation>여유를 찾을 때마다 큐가 더 길게 남게 됩니다.</translation>
    </message>
    <message>
        <source>The least round trip, {0}, was found {1} ago and may have a queue in it. For a moment {self} keeps no more than {2} in flight, so that any queue drains and the way shows its length.</source>
        <extracomment>bbr-probes-round-trip</extracomment>
        <translation>최소 왕복 시간({0})을 잰 지 {1} 지났고, 큐에서 기다린 시간이 섞여 있을 수 있습니다. {self}는 잠시 전송 중인 양을 {2} 이내로 줄입니다. 그러면 큐가 모두 비고 길의 본래 길이가 드러납니다.</translation>
    </message>
    <message>
        <source>A queue that is always there would be taken for a part of the way, and kept.</source>
        <extracomment>bbr-probes-round-trip</extracomment>
        <translation>늘 있는 큐를 길의 일부로 여기고 그대로 유지하게 됩니다.</translation>
    </message>
    <message>
        <source>With next to nothing in flight the least round trip is {1}; the one before was {0}. {self} goes back to a window of {2}.</source>
        <extracomment>bbr-round-trip-probed</extracomment>
        <translation>전송 중인 것이 거의 없을 때 잰 최소 왕복 시간은 {1}입니다(이전 값: {0}). {self}는 윈도우를 {2}까지 되돌립니다.</translation>
    </message>
    <message>
        <source>This ACK (number {0}) shows that a segment is missing; duplicate ACKs in a row: {1}. To BBR a loss is no sign of a full path: its rate stays, and for one round trip only as much leaves as arrives, a window of {2}.</source>
        <extracomment>bbr-finds-loss</extracomment>
        <translation>이 ACK(번호 {0})는 세그먼트 하나가 빠졌음을 보여 줍니다. 연속 중복 ACK: {1}회. BBR은 유실을 경로가 가득 찼다는 신호로 보지 않습니다. 속도는 그대로이고, 왕복 한 번 동안 도착한 만큼만 내보냅니다(윈도우 {2}).</translation>
    </message>
    <message>
        <source>Reno would halve its window, even if the loss was mere chance.</source>
        <extracomment>bbr-finds-loss</extracomment>
        <translation>Reno라면 우연한 유실이라도 윈도우를 절반으로 줄입니다.</translation>
    </message>
    <message>
        <source>Duplicate ACKs in a row: {0}. Segments after this one arrive, so this one is lost. {self} sends it again and does not slow down for it; its window is {1}.</source>
        <extracomment>bbr-resends</extracomment>
        <translation>연속 중복 ACK: {0}회. 이 세그먼트 뒤의 것들이 도착하고 있으므로 이 세그먼트는 유실되었습니다. {self}는 이를 다시 보내되 속도를 늦추지 않습니다. 윈도우는 {1}입니다.</translation>
    </message>
    <message>
        <source>ACK {0} with ECE: a router has marked {self}&apos;s data. BBR goes by what is delivered and not by marks: it goes on at {1}, and answers with CWR so that {peer} stops setting ECE.</source>
        <extracomment>bbr-sees-mark</extracomment>
        <translation>ACK {0}번에 ECE가 켜져 있습니다. 라우터가 {self}의 데이터에 표시를 남겼다는 뜻입니다. BBR은 표시가 아니라 전달된 양을 따르므로 {1} 속도로 계속하고, {peer}가 ECE를 그만 보내도록 CWR로 답합니다.</translation>
    </message>
    <message>
        <source>Other algorithms reduce their window as for a loss (RFC 3168).</source>
        <extracomment>bbr-sees-mark</extracomment>
        <translation>다른 알고리즘은 유실이 일어났을 때처럼 윈도우를 줄입니다(RFC 3168).</translation>
    </message>
</context>
</TS>
