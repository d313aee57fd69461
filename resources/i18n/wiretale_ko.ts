<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_US">
<context>
    <name>Applications</name>
    <message>
        <source>{self}&apos;s application listens.</source>
        <translation>{self}의 애플리케이션이 연결을 기다립니다.</translation>
    </message>
    <message>
        <source>{self}&apos;s application learns that the connection is open.</source>
        <translation>{self}의 애플리케이션이 연결이 열렸음을 알게 됩니다.</translation>
    </message>
    <message>
        <source>{self}&apos;s application sends {0}.</source>
        <translation>{self}의 애플리케이션이 데이터를 보냅니다({0}).</translation>
    </message>
    <message>
        <source>{self}&apos;s application receives {0}.</source>
        <translation>{self}의 애플리케이션이 데이터를 받습니다({0}).</translation>
    </message>
    <message>
        <source>{self}&apos;s application learns that nothing more will come.</source>
        <translation>{self}의 애플리케이션이 더 올 데이터가 없음을 알게 됩니다.</translation>
    </message>
    <message>
        <source>{self}&apos;s application closes.</source>
        <translation>{self}의 애플리케이션이 연결을 닫습니다.</translation>
    </message>
    <message>
        <source>{self}&apos;s application aborts.</source>
        <translation>{self}의 애플리케이션이 연결을 강제로 끊습니다.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Loss to the server becomes %1 at %2</source>
        <translation>서버 방향 유실률 변경: %1 (%2부터)</translation>
    </message>
    <message>
        <source>Loss to the client becomes %1 at %2</source>
        <translation>클라이언트 방향 유실률 변경: %1 (%2부터)</translation>
    </message>
    <message>
        <source>Latency to the server becomes %1 at %2</source>
        <translation>서버 방향 지연 변경: %1 (%2부터)</translation>
    </message>
    <message>
        <source>Latency to the client becomes %1 at %2</source>
        <translation>클라이언트 방향 지연 변경: %1 (%2부터)</translation>
    </message>
    <message>
        <source>TIME-WAIT of the client becomes %1 at %2</source>
        <translation>클라이언트의 TIME-WAIT 변경: %1 (%2부터)</translation>
    </message>
    <message>
        <source>TIME-WAIT of the server becomes %1 at %2</source>
        <translation>서버의 TIME-WAIT 변경: %1 (%2부터)</translation>
    </message>
    <message>
        <source>Drop the %1 packet from the client</source>
        <translation>클라이언트가 보낸 %1 패킷 버리기</translation>
    </message>
    <message>
        <source>Drop the %1 packet from the server</source>
        <translation>서버가 보낸 %1 패킷 버리기</translation>
    </message>
    <message>
        <source>Loss %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIME-WAIT %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>%1 again</source>
        <comment>a packet that is sent once more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DATA</source>
        <comment>a packet with payload</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seq %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ack %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seq %1 ack %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pass</source>
        <comment>idle time that is not drawn</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>a packet, by hand</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <comment>a packet, by the network</comment>
        <translation>유실</translation>
    </message>
    <message>
        <source>time / %1</source>
        <comment>above the time axis; %1 is the unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTO %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delayed ACK %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2MSL %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Endings</name>
    <message>
        <source>Nothing is left to happen.</source>
        <translation>더 일어날 일이 없습니다.</translation>
    </message>
    <message>
        <source>The scenario&apos;s time limit is reached.</source>
        <translation>시나리오의 시간 제한에 이르렀습니다.</translation>
    </message>
    <message>
        <source>There are more packets than a run can hold.</source>
        <translation>한 번의 실행에 담을 수 있는 것보다 패킷이 많습니다.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>실행이 취소되었습니다.</translation>
    </message>
</context>
<context>
    <name>Estimates</name>
    <message>
        <source>not measured yet</source>
        <translation>아직 측정되지 않음</translation>
    </message>
</context>
<context>
    <name>EventSentence</name>
    <message>
        <source>%1 is in %2 from %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2: %3, started at %4, %5 at %6</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no PNG, SVG or PDF file, so there is no scenario inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no scenario inside: only pictures that Wiretale exported do, until another program saves them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than 256 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who, state, what the state means</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who, timer, what became of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For printing and for papers: sharp at any size, on one page or on sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export: the part that was asked for is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For slides, documents and the web: looks the same everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not accept the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of %1 pixels is too large. Choose scale %2 or smaller, or export as SVG or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of %1 pixels is too large. Export as SVG or PDF, or only the visible part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scale of %1 is not possible: choose %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For web pages and for editing: sharp at any size, each packet with a tool tip.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>would arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did it not arrive?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And on arrival?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer of the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why was it started?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did it end?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1th</source>
        <translation>%1번째</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>%1번째</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1번째</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1번째</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1바이트</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1바이트</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation>%1 ns</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
</context>
<context>
    <name>Packets</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>No flags</source>
        <translation>플래그 없음</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>전달됨</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>유실</translation>
    </message>
    <message>
        <source>dropped on purpose</source>
        <translation>일부러 버림</translation>
    </message>
    <message>
        <source>still on its way</source>
        <translation>전송 중</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>재전송</translation>
    </message>
    <message>
        <source>sequence %1</source>
        <translation>시퀀스 %1</translation>
    </message>
    <message>
        <source>acknowledgment %1</source>
        <translation>확인 응답 %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>시각 %1</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Client</source>
        <translation>클라이언트</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
</context>
<context>
    <name>ScenarioEdit</name>
    <message>
        <source>change of loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of TIME-WAIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>There is no connection: nothing is remembered and nothing awaited.</source>
        <translation>연결이 없습니다. 기억하는 것도, 기다리는 것도 없습니다.</translation>
    </message>
    <message>
        <source>Waits for a SYN from anyone.</source>
        <translation>누구에게서든 SYN이 오기를 기다립니다.</translation>
    </message>
    <message>
        <source>Has sent a SYN and waits for the SYN, ACK that answers it.</source>
        <translation>SYN을 보냈고, 그에 답하는 SYN, ACK를 기다립니다.</translation>
    </message>
    <message>
        <source>Has received a SYN and sent its own. Waits for the ACK of its SYN.</source>
        <translation>SYN을 받고 자신의 SYN도 보냈습니다. 자신의 SYN에 대한 ACK를 기다립니다.</translation>
    </message>
    <message>
        <source>The connection is open: data can go both ways.</source>
        <translation>연결이 열려 있습니다. 데이터가 양방향으로 오갈 수 있습니다.</translation>
    </message>
    <message>
        <source>Has sent its FIN and waits for the ACK of it. Data can still arrive.</source>
        <translation>FIN을 보냈고, 그에 대한 ACK를 기다립니다. 데이터는 아직 도착할 수 있습니다.</translation>
    </message>
    <message>
        <source>Its FIN is acknowledged. Waits for the other side&apos;s FIN; data can still arrive.</source>
        <translation>자신의 FIN은 확인되었습니다. 상대의 FIN을 기다리며, 데이터는 아직 도착할 수 있습니다.</translation>
    </message>
    <message>
        <source>The other side has sent its FIN. Waits until its own application closes; data can still be sent.</source>
        <translation>상대가 FIN을 보냈습니다. 자신의 애플리케이션이 연결을 닫기를 기다리며, 데이터는 아직 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Both sides have sent a FIN at the same time. Waits for the ACK of its own.</source>
        <translation>양쪽이 동시에 FIN을 보냈습니다. 자신의 FIN에 대한 ACK를 기다립니다.</translation>
    </message>
    <message>
        <source>Has acknowledged the other side&apos;s FIN and sent its own. Waits for the last ACK.</source>
        <translation>상대의 FIN을 확인 응답했고 자신의 FIN도 보냈습니다. 마지막 ACK를 기다립니다.</translation>
    </message>
    <message>
        <source>Both directions are closed. Waits in case its last ACK is lost, and until old segments have died out.</source>
        <translation>양쪽 방향이 모두 닫혔습니다. 마지막 ACK가 유실될 경우에 대비해, 그리고 오래된 세그먼트가 네트워크에서 사라질 때까지 기다립니다.</translation>
    </message>
</context>
<context>
    <name>Timers</name>
    <message>
        <source>RTO</source>
        <translation>RTO</translation>
    </message>
    <message>
        <source>delayed ACK</source>
        <translation>지연 ACK</translation>
    </message>
    <message>
        <source>2MSL</source>
        <translation>2MSL</translation>
    </message>
    <message>
        <source>Retransmission timer</source>
        <translation>재전송 타이머</translation>
    </message>
    <message>
        <source>Delayed ACK timer</source>
        <translation>지연 ACK 타이머</translation>
    </message>
    <message>
        <source>TIME-WAIT timer</source>
        <translation>TIME-WAIT 타이머</translation>
    </message>
    <message>
        <source>Runs while something sent is not acknowledged. When it runs out, the oldest of it is sent again.</source>
        <translation>보낸 것 가운데 확인 응답을 받지 못한 것이 있는 동안 작동합니다. 만료되면 그중 가장 오래된 것을 다시 보냅니다.</translation>
    </message>
    <message>
        <source>Holds an ACK back so that it can travel with data or cover two segments. When it runs out, the ACK leaves alone.</source>
        <translation>ACK를 데이터와 함께 보내거나 세그먼트 두 개를 한 번에 확인하도록 미룹니다. 만료되면 ACK만 따로 보냅니다.</translation>
    </message>
    <message>
        <source>Runs in TIME-WAIT, for twice the longest time a segment can live. When it runs out, the connection is forgotten.</source>
        <translation>TIME-WAIT 상태에서, 세그먼트가 살아남을 수 있는 최대 시간의 두 배(2MSL) 동안 작동합니다. 만료되면 연결을 잊습니다.</translation>
    </message>
    <message>
        <source>ran out</source>
        <translation>만료</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>started again</source>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>작동 중</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>the client</source>
        <translation>클라이언트</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>this side</source>
        <translation>이 호스트</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>상대 호스트</translation>
    </message>
</context>
<context>
    <name>wiretale::models::FieldModel</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wiretale::views::ChangeRow</name>
    <message>
        <source>Take back: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wiretale::views::ChangesPanel</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Click a packet and press D to drop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides every roll of the dice: the same seed gives the same session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wiretale::views::FieldTable</name>
    <message>
        <source>Fields of the packet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wiretale::views::HeaderBar</name>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagram to the clipboard, for slides and documents (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagram as an image or a document (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wiretale::views::HexView</name>
    <message>
        <source>Bytes of the packet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wiretale::views::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click an arrow, a state or a timer in the diagram to see what it is and why it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wiretale::views::KnobRow</name>
    <message>
        <source>&amp;Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely the network loses a packet, in both directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;atency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a packet travels one way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIME-&amp;WAIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the side that closed first keeps the connection to answer late packets (2 MSL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, exact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wiretale::views::MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wiretale::views::ParameterPanel</name>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wiretale::views::ReachSwitch</name>
    <message>
        <source>from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moved slider changes the whole session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moved slider changes what comes after the playhead; the past stays as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wiretale::views::ScenarioPicker</name>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios that come with the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wiretale::views::SpeedButton</name>
    <message>
        <source>%1 per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As slow as the latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated time that passes in a second (keys 1 to 9)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wiretale::views::StatusLine</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>running …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wiretale::views::SymbolButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wiretale::views::TimeBar</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole session; drag to any moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wiretale::views::TransportBar</name>
    <message>
        <source>To the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One event back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One event forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
