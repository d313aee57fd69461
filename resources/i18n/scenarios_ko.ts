<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Kept by hand: the sources are the titles and descriptions in resources/scenarios, which lupdate does not see. The
     file's name stands in the comment. tests/ui/text checks that nothing is missing. -->
<TS version="2.1" language="ko_KR" sourcelanguage="en_US">
<context>
    <name>Scenario</name>
    <message>
        <source>DTLS</source>
        <extracomment>chapter</extracomment>
        <translation>DTLS</translation>
    </message>
    <message>
        <source>HTTPS, round trips counted</source>
        <extracomment>chapter</extracomment>
        <translation>HTTPS, 왕복 횟수 세기</translation>
    </message>
    <message>
        <source>Compared</source>
        <extracomment>chapter</extracomment>
        <translation>비교</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>chapter</extracomment>
        <translation>옵션</translation>
    </message>
    <message>
        <source>Opening and closing</source>
        <extracomment>chapter</extracomment>
        <translation>열기와 닫기</translation>
    </message>
    <message>
        <source>Lost on the way</source>
        <extracomment>chapter</extracomment>
        <translation>도중에 유실될 때</translation>
    </message>
    <message>
        <source>Refused, reset, half open</source>
        <extracomment>chapter</extracomment>
        <translation>거절, 재설정, 반쯤 열린 연결</translation>
    </message>
    <message>
        <source>TIME-WAIT</source>
        <extracomment>chapter</extracomment>
        <translation>TIME-WAIT</translation>
    </message>
    <message>
        <source>Listening, and attacks</source>
        <extracomment>chapter</extracomment>
        <translation>연결 대기와 공격</translation>
    </message>
    <message>
        <source>Sending and flow control</source>
        <extracomment>chapter</extracomment>
        <translation>전송과 흐름 제어</translation>
    </message>
    <message>
        <source>Recovery and congestion</source>
        <extracomment>chapter</extracomment>
        <translation>손실 복구와 혼잡 제어</translation>
    </message>
    <message>
        <source>UDP</source>
        <extracomment>chapter</extracomment>
        <translation>UDP</translation>
    </message>
    <message>
        <source>The network between</source>
        <extracomment>chapter</extracomment>
        <translation>사이의 네트워크</translation>
    </message>
    <message>
        <source>TLS 1.2</source>
        <extracomment>chapter</extracomment>
        <translation>TLS 1.2</translation>
    </message>
    <message>
        <source>TLS 1.3</source>
        <extracomment>chapter</extracomment>
        <translation>TLS 1.3</translation>
    </message>
    <message>
        <source>When TLS fails</source>
        <extracomment>chapter</extracomment>
        <translation>TLS가 실패할 때</translation>
    </message>
    <message>
        <source>Handshake, a request and its answer, close</source>
        <extracomment>three-way-handshake-and-close</extracomment>
        <translation>핸드셰이크, 요청과 응답, 종료</translation>
    </message>
    <message>
        <source>A client opens a connection with three packets, asks for a page and closes when it has the answer. Look at who closes first: that side stays in TIME-WAIT long after the other is gone.</source>
        <extracomment>three-way-handshake-and-close</extracomment>
        <translation>클라이언트가 패킷 세 개로 연결을 열어 페이지를 요청하고, 응답을 받으면 연결을 닫습니다. 누가 먼저 닫는지 보십시오. 먼저 닫은 쪽은 상대가 떠난 뒤에도 오랫동안 TIME-WAIT 상태에 머뭅니다.</translation>
    </message>
    <message>
        <source>From CLOSED to CLOSED</source>
        <extracomment>from-closed-to-closed</extracomment>
        <translation>CLOSED에서 CLOSED까지</translation>
    </message>
    <message>
        <source>The client's application connects only after 20 ms. Until then the client is CLOSED: its TCP keeps no record of any connection, while the server waits in LISTEN. In the end both are CLOSED again.</source>
        <extracomment>from-closed-to-closed</extracomment>
        <translation>클라이언트의 애플리케이션은 20 ms 뒤에야 연결을 시작합니다. 그때까지 클라이언트는 CLOSED입니다. 서버가 LISTEN에서 기다리는 동안 클라이언트의 TCP에는 연결에 관한 기록이 아예 없습니다. 마지막에는 양쪽 모두 다시 CLOSED가 됩니다.</translation>
    </message>
    <message>
        <source>The first SYN is lost</source>
        <extracomment>syn-lost</extracomment>
        <translation>첫 SYN의 유실</translation>
    </message>
    <message>
        <source>The very first packet never arrives, so the client knows nothing and can only wait. After one second its retransmission timer runs out and a second SYN opens the connection.</source>
        <extracomment>syn-lost</extracomment>
        <translation>맨 처음 패킷이 도착하지 않으므로 클라이언트는 아무것도 모른 채 기다릴 수밖에 없습니다. 1초 뒤 재전송 타이머가 만료되고, 두 번째 SYN이 연결을 엽니다.</translation>
    </message>
    <message>
        <source>The SYN-ACK is lost</source>
        <extracomment>syn-ack-lost</extracomment>
        <translation>SYN-ACK의 유실</translation>
    </message>
    <message>
        <source>The server has answered and is in SYN-RECEIVED, but the client never hears of it. Both have a timer running: see which one repeats its packet, and what the other makes of it.</source>
        <extracomment>syn-ack-lost</extracomment>
        <translation>서버는 이미 답하고 SYN-RECEIVED 상태에 있지만, 클라이언트는 그 답을 듣지 못합니다. 양쪽 모두 타이머가 돌고 있습니다. 어느 쪽이 패킷을 다시 보내는지, 상대는 그것을 어떻게 받아들이는지 보십시오.</translation>
    </message>
    <message>
        <source>The third packet of the handshake is lost</source>
        <extracomment>handshake-ack-lost</extracomment>
        <translation>핸드셰이크 세 번째 패킷의 유실</translation>
    </message>
    <message>
        <source>The client believes the connection is open while the server still waits in SYN-RECEIVED. The server is to speak first here, so nothing moves until it repeats its SYN-ACK and the client acknowledges once more.</source>
        <extracomment>handshake-ack-lost</extracomment>
        <translation>클라이언트는 연결이 열렸다고 믿지만 서버는 아직 SYN-RECEIVED 상태에서 기다립니다. 여기서는 서버가 먼저 말할 차례이므로, 서버가 SYN-ACK를 다시 보내고 클라이언트가 한 번 더 확인 응답할 때까지 아무 일도 일어나지 않습니다.</translation>
    </message>
    <message>
        <source>A data packet is lost</source>
        <extracomment>data-lost</extracomment>
        <translation>데이터 패킷의 유실</translation>
    </message>
    <message>
        <source>The request is lost on its way, and no acknowledgment comes. The client&apos;s retransmission timer started when the request was sent; when it runs out the same bytes go again with the same sequence number.</source>
        <extracomment>data-lost</extracomment>
        <translation>요청이 가는 길에 유실되어 확인 응답이 오지 않습니다. 클라이언트의 재전송 타이머는 요청을 보낼 때 시작되었으며, 만료되면 같은 바이트를 같은 시퀀스 번호로 다시 보냅니다.</translation>
    </message>
    <message>
        <source>A data packet is corrupted</source>
        <extracomment>corrupted-segment</extracomment>
        <translation>데이터 패킷의 손상</translation>
    </message>
    <message>
        <source>One bit of the request is flipped on the way. The packet arrives, but its checksum is wrong, so the server discards it without a word: to the client it looks like any loss, and it sends the request again.</source>
        <extracomment>corrupted-segment</extracomment>
        <translation>요청의 비트 하나가 전송 중에 뒤집힙니다. 패킷은 도착하지만 체크섬이 맞지 않으므로 서버는 아무 응답 없이 버립니다. 클라이언트에게는 여느 유실과 똑같아 보이므로 요청을 다시 보냅니다.</translation>
    </message>
    <message>
        <source>A data packet arrives twice</source>
        <extracomment>duplicated-segment</extracomment>
        <translation>두 번 도착한 데이터 패킷</translation>
    </message>
    <message>
        <source>The network delivers the request a second time. The sequence numbers tell the server that it has these bytes already: it drops them and says once more what it expects next.</source>
        <extracomment>duplicated-segment</extracomment>
        <translation>네트워크가 요청을 한 번 더 전달합니다. 서버는 시퀀스 번호를 보고 이미 받은 바이트임을 압니다. 그래서 버리고, 다음에 기다리는 번호를 다시 알립니다.</translation>
    </message>
    <message>
        <source>Data packets overtake each other</source>
        <extracomment>reordered-segments</extracomment>
        <translation>서로 앞지르는 데이터 패킷</translation>
    </message>
    <message>
        <source>The second of four data packets takes a detour, and two later ones overtake it. The client keeps what lies behind the gap, acknowledges at once what it still misses, and hands everything on when the gap is filled.</source>
        <extracomment>reordered-segments</extracomment>
        <translation>데이터 패킷 네 개 가운데 두 번째가 멀리 돌아가고, 뒤의 두 개가 앞지릅니다. 클라이언트는 빈틈 뒤의 데이터를 보관하면서 아직 오지 않은 번호를 곧바로 알리고, 빈틈이 채워지면 모두 한꺼번에 넘깁니다.</translation>
    </message>
    <message>
        <source>The FIN is lost</source>
        <extracomment>fin-lost</extracomment>
        <translation>FIN의 유실</translation>
    </message>
    <message>
        <source>The client closes, but its FIN disappears. A FIN takes a sequence number like a byte of data, so it is repeated until it is acknowledged.</source>
        <extracomment>fin-lost</extracomment>
        <translation>클라이언트가 연결을 닫지만 FIN이 사라집니다. FIN은 데이터 한 바이트처럼 시퀀스 번호를 차지하므로, 확인 응답을 받을 때까지 다시 보냅니다.</translation>
    </message>
    <message>
        <source>The last acknowledgment is lost</source>
        <extracomment>last-ack-lost</extracomment>
        <translation>마지막 확인 응답의 유실</translation>
    </message>
    <message>
        <source>The server never learns that its FIN has arrived and sends it again. This is what TIME-WAIT is for: the client is still there to acknowledge it a second time, and its 2MSL timer starts anew.</source>
        <extracomment>last-ack-lost</extracomment>
        <translation>서버는 자신의 FIN이 도착한 것을 알지 못해 FIN을 다시 보냅니다. TIME-WAIT 상태는 바로 이를 위한 것입니다. 클라이언트가 아직 남아 있어 다시 확인 응답하고, 2MSL 타이머가 처음부터 다시 시작됩니다.</translation>
    </message>
    <message>
        <source>Without TIME-WAIT, the last acknowledgment is lost</source>
        <extracomment>no-time-wait</extracomment>
        <translation>TIME-WAIT 없이 마지막 ACK 유실</translation>
    </message>
    <message>
        <source>The client forgets the connection as soon as it has acknowledged the FIN, and just this ACK is lost. When the server repeats its FIN nobody is there to answer: a reset ends what was a clean close. Set TIME-WAIT to 60 s to see the difference.</source>
        <extracomment>no-time-wait</extracomment>
        <translation>클라이언트는 FIN을 확인하자마자 연결을 잊는데, 하필 그 ACK가 유실됩니다. 서버가 FIN을 다시 보내도 답할 쪽이 없으므로, 깔끔한 종료가 RST로 끝납니다. TIME-WAIT를 60초로 바꾸어 차이를 보십시오.</translation>
    </message>
    <message>
        <source>The server closes first</source>
        <extracomment>server-closes-first</extracomment>
        <translation>서버가 먼저 닫는 경우</translation>
    </message>
    <message>
        <source>As in HTTP/1.0 the server ends the connection behind its answer. TIME-WAIT is now on the server&apos;s side, which matters to a server with thousands of clients.</source>
        <extracomment>server-closes-first</extracomment>
        <translation>HTTP/1.0처럼 서버가 응답을 보낸 뒤 연결을 닫습니다. 이제 TIME-WAIT 상태는 서버 쪽에 생기며, 클라이언트가 수천인 서버에는 중요한 문제가 됩니다.</translation>
    </message>
    <message>
        <source>Half-close: done speaking, still listening</source>
        <extracomment>half-close</extracomment>
        <translation>절반만 닫기: 말은 끝났지만 계속 듣는 연결</translation>
    </message>
    <message>
        <source>The client says that it will send nothing more, but goes on reading. The server in CLOSE-WAIT keeps sending as long as it likes, then closes its own direction.</source>
        <extracomment>half-close</extracomment>
        <translation>클라이언트는 더 보낼 것이 없다고 알리지만 계속 읽습니다. CLOSE-WAIT 상태의 서버는 원하는 만큼 더 보낸 뒤 자기 쪽 방향을 닫습니다.</translation>
    </message>
    <message>
        <source>Both close at the same moment</source>
        <extracomment>simultaneous-close</extracomment>
        <translation>양쪽이 동시에 닫는 경우</translation>
    </message>
    <message>
        <source>Two FINs cross on their way, and neither side can know that the other is closing too. Both pass through CLOSING, and both end in TIME-WAIT.</source>
        <extracomment>simultaneous-close</extracomment>
        <translation>두 FIN이 길에서 엇갈리며, 어느 쪽도 상대가 닫고 있음을 알 수 없습니다. 양쪽 모두 CLOSING 상태를 거쳐 TIME-WAIT 상태에 이릅니다.</translation>
    </message>
    <message>
        <source>Both open at the same moment</source>
        <extracomment>simultaneous-open</extracomment>
        <translation>양쪽이 동시에 여는 경우</translation>
    </message>
    <message>
        <source>Neither side listens: both send a SYN, and the two cross on their way. Four packets make one connection, by way of SYN-RECEIVED on both sides.</source>
        <extracomment>simultaneous-open</extracomment>
        <translation>어느 쪽도 기다리고 있지 않습니다. 양쪽이 SYN을 보내고 두 SYN이 길에서 엇갈립니다. 패킷 네 개가 하나의 연결을 만들며, 양쪽 모두 SYN-RECEIVED 상태를 거칩니다.</translation>
    </message>
    <message>
        <source>Nobody listens</source>
        <extracomment>connection-refused</extracomment>
        <translation>기다리는 쪽이 없는 포트</translation>
    </message>
    <message>
        <source>No application has opened the port, so the server&apos;s TCP answers the SYN with a reset. The client learns at once that there is no point in trying again.</source>
        <extracomment>connection-refused</extracomment>
        <translation>포트를 연 애플리케이션이 없으므로 서버의 TCP는 SYN에 RST로 답합니다. 클라이언트는 다시 시도해도 소용없음을 곧바로 알게 됩니다.</translation>
    </message>
    <message>
        <source>An abort instead of a close</source>
        <extracomment>abort</extracomment>
        <translation>종료 대신 강제 중단</translation>
    </message>
    <message>
        <source>The client has read enough and gives the connection up: a reset goes out, nothing is acknowledged, nobody waits. What the server had still to send is thrown away.</source>
        <extracomment>abort</extracomment>
        <translation>클라이언트는 충분히 읽었으므로 연결을 포기합니다. RST가 나가고, 아무것도 확인 응답되지 않으며, 아무도 기다리지 않습니다. 서버가 아직 보내지 못한 데이터는 버려집니다.</translation>
    </message>
    <message>
        <source>Every packet is lost</source>
        <extracomment>give-up</extracomment>
        <translation>모든 패킷의 유실</translation>
    </message>
    <message>
        <source>The cable is cut. The client repeats its SYN, each time after twice as long, and at last gives up.</source>
        <extracomment>give-up</extracomment>
        <translation>케이블이 끊어졌습니다. 클라이언트는 매번 두 배씩 더 기다리며 SYN을 다시 보내다가 결국 포기합니다.</translation>
    </message>
    <message>
        <source>Sending to a client that was rebooted</source>
        <extracomment>half-open-send</extracomment>
        <translation>재부팅한 클라이언트에게 보내기</translation>
    </message>
    <message>
        <source>The client is started anew and has forgotten its connection; the server does not know. As soon as the server sends something the client answers with a reset, for to it there is no such connection.</source>
        <extracomment>half-open-send</extracomment>
        <translation>클라이언트가 다시 시작되어 연결을 잊었지만 서버는 이를 모릅니다. 서버가 무언가를 보내는 순간 클라이언트는 RST로 답합니다. 클라이언트에게는 그런 연결이 없기 때문입니다.</translation>
    </message>
    <message>
        <source>A client that was rebooted connects again</source>
        <extracomment>half-open-reconnect</extracomment>
        <translation>재부팅한 클라이언트의 재접속</translation>
    </message>
    <message>
        <source>The client is started anew and has forgotten its connection, of which the server still knows: it is half-open. The new SYN makes the server acknowledge the old connection, the client answers with a reset, and its next SYN succeeds.</source>
        <extracomment>half-open-reconnect</extracomment>
        <translation>클라이언트가 다시 시작되어 연결을 잊었지만 서버는 아직 기억합니다. 연결이 반만 열린(half-open) 상태입니다. 새 SYN이 오면 서버는 옛 연결의 ACK로 답하고, 클라이언트는 RST를 보냅니다. 그다음 SYN은 성공합니다.</translation>
    </message>
    <message>
        <source>An old SYN arrives first</source>
        <extracomment>old-duplicate-syn</extracomment>
        <translation>먼저 도착한 옛 SYN</translation>
    </message>
    <message>
        <source>A SYN from before the client was rebooted is still on its way and overtakes the new one. The server takes it and answers; the client sees a number that is not its own, sends a reset, and the server listens again for the right SYN.</source>
        <extracomment>old-duplicate-syn</extracomment>
        <translation>클라이언트가 재부팅하기 전에 보낸 SYN이 아직 전송 중이다가 새 SYN을 앞지릅니다. 서버가 그것을 받아 답하면, 클라이언트는 자신의 번호가 아님을 보고 RST를 보냅니다. 서버는 다시 LISTEN 상태에서 올바른 SYN을 기다립니다.</translation>
    </message>
    <message>
        <source>Two connections, one after another</source>
        <extracomment>two-connections</extracomment>
        <translation>차례로 맺는 두 연결</translation>
    </message>
    <message>
        <source>The client asks, gets its answer and connects again from the same port. The second connection begins with another sequence number, taken from a clock, so that nothing left over from the first can be mistaken for its own.</source>
        <extracomment>two-connections</extracomment>
        <translation>클라이언트가 요청하고 응답을 받은 뒤 같은 포트에서 다시 연결합니다. 두 번째 연결은 시계에서 얻은 다른 시퀀스 번호로 시작하므로, 첫 연결에서 남은 것이 두 번째 연결의 것으로 오인되지 않습니다.</translation>
    </message>
    <message>
        <source>A few questions and answers</source>
        <extracomment>short-session</extracomment>
        <translation>질문과 답 몇 번</translation>
    </message>
    <message>
        <source>Several small requests travel over one connection, each answered before the next one is sent. The acknowledgments ride on the data whenever there is some to ride on.</source>
        <extracomment>short-session</extracomment>
        <translation>작은 요청 여러 개가 한 연결로 오가며, 답을 받은 뒤에 다음 요청을 보냅니다. 함께 갈 데이터가 있으면 확인 응답은 데이터에 실려 갑니다.</translation>
    </message>
    <message>
        <source>60 kB at 10 Mbit/s</source>
        <extracomment>transfer</extracomment>
        <translation>10 Mbit/s로 60 kB 전송</translation>
    </message>
    <message>
        <source>The server sends sixty kilobytes over a link that takes about a millisecond for each packet. Watch acknowledgments come back while data is still on its way, and how much may be under way at once.</source>
        <extracomment>transfer</extracomment>
        <translation>서버가 패킷 하나에 약 1 ms가 걸리는 링크로 60 kB를 보냅니다. 데이터가 아직 가고 있는 동안 확인 응답이 돌아오는 모습과, 한 번에 얼마나 많은 데이터가 전송 중일 수 있는지 보십시오.</translation>
    </message>
    <message>
        <source>60 kB with 5 % loss</source>
        <extracomment>lossy-transfer</extracomment>
        <translation>유실률 5%에서 60 kB 전송</translation>
    </message>
    <message>
        <source>The same transfer over a link that loses one packet in twenty. See which losses cost hardly any time, which ones cost a whole timeout, and move the loss slider.</source>
        <extracomment>lossy-transfer</extracomment>
        <translation>같은 데이터를 패킷 스무 개 가운데 하나가 유실되는 링크로 전송합니다. 어떤 유실이 거의 시간을 들이지 않고, 어떤 유실이 타임아웃 하나만큼의 시간을 들이는지 보고, 유실률 슬라이더를 움직여 보십시오.</translation>
    </message>
    <message>
        <source>A slow reader</source>
        <extracomment>slow-reader</extracomment>
        <translation>느리게 읽는 애플리케이션</translation>
    </message>
    <message>
        <source>The server sends faster than the client&apos;s application reads, one piece each 100 ms. The client&apos;s receive buffer holds no more than six packets, and the window it announces is what is left of it: the reader sets the pace of the sender.</source>
        <extracomment>slow-reader</extracomment>
        <translation>서버가 보내는 속도보다 클라이언트의 애플리케이션이 읽는 속도가 느립니다. 100ms마다 한 조각씩만 읽습니다. 클라이언트의 수신 버퍼는 패킷 여섯 개까지만 담고, 알리는 윈도우는 버퍼에 남은 자리입니다. 읽는 쪽이 보내는 쪽의 속도를 정합니다.</translation>
    </message>
    <message>
        <source>Fast retransmit: three duplicate ACKs</source>
        <extracomment>fast-retransmit</extracomment>
        <translation>빠른 재전송: 중복 ACK 세 개</translation>
    </message>
    <message>
        <source>One data segment is lost, but those behind it arrive. For each of them the server repeats its last ACK. The third duplicate tells the client what is missing, and it sends that again long before its timer would run out.</source>
        <extracomment>fast-retransmit</extracomment>
        <translation>데이터 세그먼트 하나가 유실되지만 그 뒤의 것들은 도착합니다. 그때마다 서버는 마지막 ACK를 되풀이합니다. 세 번째 중복 ACK가 무엇이 빠졌는지 알려 주므로, 클라이언트는 타이머가 만료되기 훨씬 전에 다시 보냅니다.</translation>
    </message>
    <message>
        <source>Two losses in one flight, without SACK</source>
        <extracomment>two-losses-newreno</extracomment>
        <translation>한 번에 두 개 유실, SACK 없음</translation>
    </message>
    <message>
        <source>Two segments of one flight are lost. Duplicate ACKs tell of the first only. When it has been repaired, the ACK stops at the second: a partial ACK, and NewReno sends that one too. It takes a round trip for each hole.</source>
        <extracomment>two-losses-newreno</extracomment>
        <translation>한꺼번에 보낸 세그먼트 가운데 둘이 유실됩니다. 중복 ACK는 첫 번째 것만 알려 줍니다. 그것이 복구되면 ACK는 두 번째 빈자리에서 멈춥니다. 이 부분 ACK를 보고 NewReno는 그것도 다시 보냅니다. 빈자리 하나마다 왕복 시간이 한 번 걸립니다.</translation>
    </message>
    <message>
        <source>Two losses in one flight, with SACK</source>
        <extracomment>two-losses-sack</extracomment>
        <translation>한 번에 두 개 유실, SACK 사용</translation>
    </message>
    <message>
        <source>The same two losses, but now the server&apos;s ACKs report which blocks have arrived behind the gaps. The client sees both holes at once and repairs them within one round trip.</source>
        <extracomment>two-losses-sack</extracomment>
        <translation>같은 두 개가 유실되지만, 이번에는 서버의 ACK가 빈자리 뒤에 도착한 블록을 알려 줍니다. 클라이언트는 두 빈자리를 한꺼번에 보고 왕복 시간 한 번 안에 모두 복구합니다.</translation>
    </message>
    <message>
        <source>Tahoe: after each loss from the beginning</source>
        <extracomment>tahoe</extracomment>
        <translation>Tahoe: 유실될 때마다 처음부터</translation>
    </message>
    <message>
        <source>The oldest way: the third duplicate ACK repeats the missing segment, but then the congestion window falls to one segment and everything behind the gap is sent once more. Compare it with fast recovery.</source>
        <extracomment>tahoe</extracomment>
        <translation>가장 오래된 방식입니다. 세 번째 중복 ACK에 빠진 세그먼트를 다시 보내지만, 혼잡 윈도우가 세그먼트 하나로 줄고 빈자리 뒤의 것을 모두 한 번 더 보냅니다. 빠른 복구와 비교해 보십시오.</translation>
    </message>
    <message>
        <source>The end is lost: a tail loss probe</source>
        <extracomment>tail-loss-probe</extracomment>
        <translation>끝부분의 유실: 꼬리 손실 탐침</translation>
    </message>
    <message>
        <source>Nothing follows the last two segments, so no duplicate ACK can tell of their loss. After two round trips the client sends the last one again as a probe; what the server then reports shows that the one before is missing too (RFC 8985).</source>
        <extracomment>tail-loss-probe</extracomment>
        <translation>마지막 두 세그먼트 뒤에는 아무것도 오지 않으므로 중복 ACK가 유실을 알려 줄 수 없습니다. 왕복 시간의 두 배가 지나면 클라이언트는 마지막 것을 탐침으로 다시 보냅니다. 그러면 서버의 보고로 그 앞의 것도 빠졌음이 드러납니다(RFC 8985).</translation>
    </message>
    <message>
        <source>A timeout that was a mistake</source>
        <extracomment>spurious-timeout</extracomment>
        <translation>착각이었던 타임아웃</translation>
    </message>
    <message>
        <source>The way back suddenly takes much longer, and the client&apos;s timer runs out although nothing was lost. New data and two ACKs show that the first transmissions arrived: the client takes its slow-down back (F-RTO, RFC 5682).</source>
        <extracomment>spurious-timeout</extracomment>
        <translation>돌아오는 길이 갑자기 훨씬 오래 걸려, 유실된 것이 없는데도 클라이언트의 타이머가 만료됩니다. 새 데이터와 두 개의 ACK가 처음 보낸 것이 도착했음을 보여 주면, 클라이언트는 늦췄던 속도를 되돌립니다(F-RTO, RFC 5682).</translation>
    </message>
    <message>
        <source>Small writes: Nagle&apos;s algorithm</source>
        <extracomment>nagle</extracomment>
        <translation>작은 쓰기: Nagle 알고리즘</translation>
    </message>
    <message>
        <source>An application writes 40 bytes at a time. Only the first leaves at once; the others wait together until its ACK is there, and then go as one segment. That spares headers and costs a round trip.</source>
        <extracomment>nagle</extracomment>
        <translation>애플리케이션이 한 번에 40바이트씩 씁니다. 첫 번째만 곧바로 떠나고, 나머지는 그 ACK가 올 때까지 함께 기다렸다가 세그먼트 하나로 갑니다. 헤더는 아끼지만 왕복 시간 한 번을 씁니다.</translation>
    </message>
    <message>
        <source>Small writes: Nagle&apos;s algorithm turned off</source>
        <extracomment>no-delay</extracomment>
        <translation>작은 쓰기: Nagle 알고리즘 끄기</translation>
    </message>
    <message>
        <source>The same small writes with TCP_NODELAY: each leaves at once. Every segment carries 40 bytes of headers for 40 bytes of data.</source>
        <extracomment>no-delay</extracomment>
        <translation>같은 작은 쓰기를 TCP_NODELAY로 합니다. 저마다 곧바로 세그먼트 하나씩 떠나며, 데이터 40바이트마다 헤더 40바이트가 붙습니다.</translation>
    </message>
    <message>
        <source>Is anybody there? Keep-alive</source>
        <extracomment>keep-alive</extracomment>
        <translation>거기 있습니까? 킵얼라이브</translation>
    </message>
    <message>
        <source>Nothing is said for a while, and each side might be gone. After two idle seconds the client asks with an empty segment that carries an old sequence number; the server&apos;s ACK shows that it is there. Then the server is rebooted, and its answer is a RST.</source>
        <extracomment>keep-alive</extracomment>
        <translation>한동안 아무 말이 없으면 상대가 사라졌을 수도 있습니다. 2초를 쉬고 나면 클라이언트는 오래된 시퀀스 번호를 담은 빈 세그먼트로 묻습니다. 서버의 ACK가 아직 있음을 보여 줍니다. 그다음 서버가 재부팅되고, 이번 답은 RST입니다.</translation>
    </message>
    <message>
        <source>The same session as Linux has it</source>
        <extracomment>linux-session</extracomment>
        <translation>Linux가 하는 같은 세션</translation>
    </message>
    <message>
        <source>The SYNs offer a window scale, SACK and timestamps; the first segments are acknowledged one by one; the window begins with ten segments. Look at the options of each packet.</source>
        <extracomment>linux-session</extracomment>
        <translation>SYN이 윈도우 스케일, SACK, 타임스탬프를 제안하고, 처음 세그먼트들은 하나씩 확인 응답하며, 윈도우는 세그먼트 열 개로 시작합니다. 패킷마다 옵션을 보십시오.</translation>
    </message>
    <message>
        <source>The application loses patience</source>
        <extracomment>user-timeout</extracomment>
        <translation>애플리케이션의 인내가 끝나다</translation>
    </message>
    <message>
        <source>The line is cut while data is on its way. The client repeats it, each time after twice the wait, until its application&apos;s three seconds are over; then it gives up (RFC 9293, user timeout).</source>
        <extracomment>user-timeout</extracomment>
        <translation>데이터가 가는 중에 선이 끊깁니다. 클라이언트는 매번 두 배로 기다리며 다시 보내다가, 애플리케이션이 정한 3초가 지나면 포기합니다(RFC 9293, user timeout).</translation>
    </message>
    <message>
        <source>Datagrams take different paths</source>
        <extracomment>datagrams-overtake</extracomment>
        <translation>데이터그램은 저마다 다른 길로</translation>
    </message>
    <message>
        <source>Six datagrams leave one after another, and each takes one of three paths, as if no other were on its way. They arrive in another order, and nobody puts them right: UDP knows no order.</source>
        <extracomment>datagrams-overtake</extracomment>
        <translation>데이터그램 여섯 개가 차례로 떠나 저마다 세 경로 중 하나로, 다른 것이 없는 것처럼 갑니다. 도착 순서는 달라지고 아무도 바로잡지 않습니다. UDP는 순서를 모릅니다.</translation>
    </message>
    <message>
        <source>TCP over the same paths</source>
        <extracomment>tcp-over-several-paths</extracomment>
        <translation>같은 경로를 지나는 TCP</translation>
    </message>
    <message>
        <source>The same three paths, but TCP: segments overtake each other, and the client keeps those behind a gap until it is filled. The application gets its bytes in order; the price is waiting, and here and there a needless repetition.</source>
        <extracomment>tcp-over-several-paths</extracomment>
        <translation>같은 세 경로이지만 TCP입니다. 세그먼트가 서로 앞지르고, 클라이언트는 빈틈이 채워질 때까지 뒤의 것을 보관합니다. 애플리케이션은 바이트를 순서대로 받습니다. 그 대가는 기다림, 그리고 때때로 필요 없는 재전송입니다.</translation>
    </message>
    <message>
        <source>Nobody has the port</source>
        <extracomment>port-unreachable</extracomment>
        <translation>포트를 쓰는 쪽이 없을 때</translation>
    </message>
    <message>
        <source>No application of the server has taken the port, and UDP has no way to say so. The server&apos;s host answers with ICMP Port Unreachable, and because its socket is connected the client&apos;s application learns ECONNREFUSED.</source>
        <extracomment>port-unreachable</extracomment>
        <translation>서버의 어느 애플리케이션도 포트를 맡지 않았는데, UDP에는 이를 알릴 방법이 없습니다. 서버의 호스트가 ICMP Port Unreachable로 답하고, 소켓이 연결되어 있으므로 클라이언트의 애플리케이션은 ECONNREFUSED를 알게 됩니다.</translation>
    </message>
    <message>
        <source>One lost fragment loses the datagram</source>
        <extracomment>lost-fragment</extracomment>
        <translation>조각 하나를 잃으면 데이터그램을 잃습니다</translation>
    </message>
    <message>
        <source>A datagram of 4,000 bytes does not fit a link that carries 1,500, so IP cuts it into three fragments. Of the second datagram one fragment is lost: the server keeps the other two for a while and throws them away.</source>
        <extracomment>lost-fragment</extracomment>
        <translation>4,000바이트의 데이터그램은 1,500바이트를 나르는 링크에 맞지 않아 IP가 세 조각으로 나눕니다. 두 번째 데이터그램은 조각 하나를 잃습니다. 서버는 나머지 둘을 얼마 동안 간직하다가 버립니다.</translation>
    </message>
    <message>
        <source>A query that is asked twice</source>
        <extracomment>dns-query</extracomment>
        <translation>두 번 묻는 질의</translation>
    </message>
    <message>
        <source>The client asks for an address, as DNS does: one datagram there, one back, no handshake. The first question is lost, so the client asks again after a second; UDP itself would never have repeated it.</source>
        <extracomment>dns-query</extracomment>
        <translation>클라이언트가 DNS처럼 주소를 묻습니다. 핸드셰이크 없이 데이터그램 하나가 가고 하나가 옵니다. 첫 질문을 잃어 클라이언트가 1초 뒤에 다시 묻습니다. UDP 자체는 결코 다시 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Video that does not wait</source>
        <extracomment>video-stream</extracomment>
        <translation>기다리지 않는 영상</translation>
    </message>
    <message>
        <source>A frame leaves every 40 ms and is shown at its time, 60 ms after the first one came. What is lost is left out and what comes too late is of no use: a stream that asked for it again would have to stop.</source>
        <extracomment>video-stream</extracomment>
        <translation>프레임이 40 ms마다 떠나고, 첫 프레임이 온 지 60 ms 뒤부터 제시간에 표시됩니다. 유실된 것은 건너뛰고 늦게 온 것은 쓸모가 없습니다. 다시 달라고 하는 스트림이라면 멈춰야 합니다.</translation>
    </message>
    <message>
        <source>Reliable by waiting for each</source>
        <extracomment>stop-and-wait</extracomment>
        <translation>하나씩 기다려 얻는 신뢰성</translation>
    </message>
    <message>
        <source>Built on UDP, each datagram waits until the one before is acknowledged, and goes again when that takes too long. A lost acknowledgment makes a copy, which its number betrays; a window as TCP&apos;s would not leave the line idle.</source>
        <extracomment>stop-and-wait</extracomment>
        <translation>UDP 위에서 데이터그램은 앞의 것이 확인될 때까지 기다리고, 너무 오래 걸리면 다시 갑니다. 확인 응답을 잃으면 같은 것이 두 번 오지만 번호로 알아봅니다. TCP처럼 윈도우가 있다면 회선이 놀지 않습니다.</translation>
    </message>
    <message>
        <source>A NAT forgets the connection</source>
        <extracomment>forgetful-nat</extracomment>
        <translation>연결을 잊는 NAT</translation>
    </message>
    <message>
        <source>A NAT half way forgets flows that are idle for ten seconds. The server answers after fifteen, and its data no longer get through; it repeats them in vain. A keep-alive in time would have kept the way open.</source>
        <extracomment>forgetful-nat</extracomment>
        <translation>중간의 NAT는 10초 동안 쉰 흐름을 잊습니다. 서버가 15초 뒤에 답하지만 데이터는 더 이상 지나가지 못하고, 헛되이 재전송됩니다. 제때 킵얼라이브를 보냈다면 길이 열려 있었을 것입니다.</translation>
    </message>
    <message>
        <source>The backlog is full</source>
        <extracomment>backlog-full</extracomment>
        <translation>백로그가 가득 차다</translation>
    </message>
    <message>
        <source>The server&apos;s application is busy and accepts nothing for a while. One connection waits in its queue and there is no place for another, so the second SYN is dropped without a word. Its sender takes it for lost and tries again a second later; by then the first one has been accepted.</source>
        <extracomment>backlog-full</extracomment>
        <translation>서버의 애플리케이션이 바빠서 한동안 연결을 받아들이지 않습니다. 연결 하나가 큐에서 기다리고 있어 다른 연결이 들어갈 자리가 없으므로 두 번째 SYN은 말없이 버려집니다. 보낸 쪽은 그것이 유실되었다고 보고 1초 뒤에 다시 시도하며, 그때는 첫 연결이 이미 받아들여졌습니다.</translation>
    </message>
    <message>
        <source>A SYN flood keeps an honest client out</source>
        <extracomment>syn-flood</extracomment>
        <translation>SYN 플러드가 정직한 클라이언트를 막다</translation>
    </message>
    <message>
        <source>Somebody sends SYNs with made-up addresses. The server answers each and remembers it, but nobody will ever finish these handshakes: its SYN queue is full. The honest client that comes then gets no answer, until the server gives the first of them up.</source>
        <extracomment>syn-flood</extracomment>
        <translation>누군가 꾸며 낸 주소로 SYN을 보냅니다. 서버는 각각에 응답하고 기억하지만 이 핸드셰이크를 끝낼 이는 아무도 없어 SYN 큐가 가득 찹니다. 그때 찾아온 정직한 클라이언트는 서버가 그중 첫 번째를 포기할 때까지 응답을 받지 못합니다.</translation>
    </message>
    <message>
        <source>SYN cookies let the honest client in</source>
        <extracomment>syn-cookies</extracomment>
        <translation>SYN 쿠키가 정직한 클라이언트를 들이다</translation>
    </message>
    <message>
        <source>The same flood, but a server whose SYN queue is full answers with a cookie: its sequence number holds all it has to know, so it remembers nothing. Only the honest client sends the cookie back, and is connected at once. What the cookie has no room for is lost: window scale and SACK.</source>
        <extracomment>syn-cookies</extracomment>
        <translation>같은 플러드이지만, SYN 큐가 가득 찬 서버는 쿠키로 응답합니다. 시퀀스 번호에 알아야 할 모든 것이 담겨 있으므로 아무것도 기억하지 않습니다. 정직한 클라이언트만 쿠키를 되돌려 보내고 곧바로 연결됩니다. 쿠키에 담을 자리가 없는 윈도우 스케일과 SACK는 잃게 됩니다.</translation>
    </message>
    <message>
        <source>Out of ports</source>
        <extracomment>ports-exhausted</extracomment>
        <translation>포트가 바닥나다</translation>
    </message>
    <message>
        <source>A client that makes one short connection after another and closes each first leaves each port in TIME-WAIT. Here it has three ports, so its fourth attempt fails at once: there is no port left for this server. A moment later TIME-WAIT has given one back.</source>
        <extracomment>ports-exhausted</extracomment>
        <translation>짧은 연결을 잇달아 만들고 매번 먼저 닫는 클라이언트는 포트를 하나씩 TIME-WAIT에 남깁니다. 여기서는 포트가 셋뿐이므로 네 번째 시도는 곧바로 실패합니다. 이 서버에 쓸 포트가 남아 있지 않습니다. 잠시 뒤 TIME-WAIT가 끝나면 포트가 돌아옵니다.</translation>
    </message>
    <message>
        <source>A new SYN ends TIME-WAIT</source>
        <extracomment>time-wait-reuse</extracomment>
        <translation>새 SYN이 TIME-WAIT를 끝내다</translation>
    </message>
    <message>
        <source>The server closed first and waits in TIME-WAIT when the client connects again from the same port. The new SYN&apos;s number lies beyond all that the old connection used, so nothing old can be mistaken for new, and the server need not make the client wait (RFC 9293, RFC 6191).</source>
        <extracomment>time-wait-reuse</extracomment>
        <translation>서버가 먼저 닫고 TIME-WAIT에 있을 때 클라이언트가 같은 포트에서 다시 연결합니다. 새 SYN의 번호는 옛 연결이 쓴 모든 번호 뒤에 있어 옛것을 새것으로 착각할 일이 없으므로, 서버는 클라이언트를 기다리게 할 필요가 없습니다(RFC 9293, RFC 6191).</translation>
    </message>
    <message>
        <source>A newer timestamp ends TIME-WAIT</source>
        <extracomment>time-wait-reuse-timestamp</extracomment>
        <translation>더 새로운 타임스탬프가 TIME-WAIT를 끝내다</translation>
    </message>
    <message>
        <source>On a fast network the first connection has used up more sequence numbers than the clock of initial numbers has gone on, so the second SYN&apos;s number seems old. Its timestamp is newer than all of the first connection, and that decides (RFC 6191).</source>
        <extracomment>time-wait-reuse-timestamp</extracomment>
        <translation>빠른 네트워크에서 첫 연결은 초기 번호의 시계가 나아간 것보다 더 많은 시퀀스 번호를 썼으므로 두 번째 SYN의 번호는 오래된 것처럼 보입니다. 그러나 타임스탬프가 첫 연결의 어떤 것보다도 새로우므로 그것으로 결정합니다(RFC 6191).</translation>
    </message>
    <message>
        <source>TIME-WAIT is assassinated</source>
        <extracomment>time-wait-assassination</extracomment>
        <translation>TIME-WAIT가 암살당하다</translation>
    </message>
    <message>
        <source>An old copy of the server&apos;s data reaches the client in TIME-WAIT. The client answers with an ACK, but the server has forgotten the connection and resets it: TIME-WAIT is over long before its time (RFC 1337). Turn on protectTimeWait and the reset is ignored.</source>
        <extracomment>time-wait-assassination</extracomment>
        <translation>서버 데이터의 오래된 복사본이 TIME-WAIT에 있는 클라이언트에 도착합니다. 클라이언트는 ACK로 응답하지만 이미 연결을 잊은 서버는 RST를 보냅니다. TIME-WAIT는 제때보다 훨씬 일찍 끝납니다(RFC 1337). protectTimeWait를 켜면 RST를 무시합니다.</translation>
    </message>
    <message>
        <source>An old duplicate is taken for new data</source>
        <extracomment>old-duplicate-data</extracomment>
        <translation>오래된 복사본을 새 데이터로 받다</translation>
    </message>
    <message>
        <source>Without TIME-WAIT the client connects again at once from the same port. A copy of a segment of the first connection is still under way, and its numbers fit the window of the second: the server keeps it, and hands its bytes to the application in place of the right ones. That is what TIME-WAIT is for.</source>
        <extracomment>old-duplicate-data</extracomment>
        <translation>TIME-WAIT가 없으면 클라이언트는 같은 포트에서 곧바로 다시 연결합니다. 첫 연결의 세그먼트 복사본 하나가 아직 가는 중이고 그 번호가 두 번째 연결의 윈도우에 맞습니다. 서버는 그것을 보관했다가 올바른 바이트 대신 애플리케이션에 넘깁니다. TIME-WAIT가 있는 까닭이 이것입니다.</translation>
    </message>
    <message>
        <source>Closed with unread data</source>
        <extracomment>close-unread</extracomment>
        <translation>데이터를 읽지 않고 닫다</translation>
    </message>
    <message>
        <source>The server closes its socket though it has not read what the client sent. A FIN would mean that all is well; the RST tells the client that its data, though acknowledged, never reached the application (RFC 2525).</source>
        <extracomment>close-unread</extracomment>
        <translation>서버가 클라이언트가 보낸 것을 읽지 않고 소켓을 닫습니다. FIN은 모든 것이 잘되었다는 뜻이 됩니다. RST는 데이터가 확인되기는 했어도 애플리케이션에 이르지 못했음을 클라이언트에게 알립니다(RFC 2525).</translation>
    </message>
    <message>
        <source>A router marks instead of dropping</source>
        <extracomment>ecn-mark</extracomment>
        <translation>라우터가 버리는 대신 표시합니다</translation>
    </message>
    <message>
        <source>Both sides use ECN. The queue before a slow line grows, and the router marks segments that it would else drop one day. The server reports the mark with ECE, the client halves its window once and says so with CWR: nothing is lost, and nothing is sent again (RFC 3168).</source>
        <extracomment>ecn-mark</extracomment>
        <translation>양쪽 모두 ECN을 씁니다. 느린 회선 앞의 큐가 길어지자, 라우터는 언젠가 버리게 될 세그먼트에 표시를 남깁니다. 서버는 ECE로 표시를 알리고, 클라이언트는 윈도우를 한 번 절반으로 줄인 뒤 CWR로 이를 알립니다. 잃는 것도, 다시 보내는 것도 없습니다(RFC 3168).</translation>
    </message>
    <message>
        <source>Fast Open: data in the SYN</source>
        <extracomment>fast-open</extracomment>
        <translation>Fast Open: SYN에 실린 데이터</translation>
    </message>
    <message>
        <source>The first connection asks for a cookie. The second one shows it, and its SYN carries the request: the server&apos;s application answers before the handshake is over, one round trip earlier (RFC 7413).</source>
        <extracomment>fast-open</extracomment>
        <translation>첫 연결은 쿠키를 요청합니다. 두 번째 연결은 쿠키를 보이고 SYN에 요청을 싣습니다. 서버의 애플리케이션은 핸드셰이크가 끝나기 전에, 왕복 한 번만큼 일찍 답합니다(RFC 7413).</translation>
    </message>
    <message>
        <source>A link on the way takes shorter packets only</source>
        <extracomment>path-mtu</extracomment>
        <translation>도중의 링크는 짧은 패킷만 받습니다</translation>
    </message>
    <message>
        <source>The client&apos;s segments fill packets of 1,500 bytes, but a link on the way takes 1,000. Its router drops what is longer and says so with ICMP; the client sends the same data again at once in smaller segments, and keeps its congestion window (RFC 1191).</source>
        <extracomment>path-mtu</extracomment>
        <translation>클라이언트의 세그먼트는 1,500바이트 패킷을 채우지만, 도중의 링크는 1,000바이트까지만 받습니다. 그 라우터는 더 긴 패킷을 버리고 ICMP로 알립니다. 클라이언트는 같은 데이터를 더 작은 세그먼트로 바로 다시 보내고, 혼잡 윈도우는 그대로 둡니다(RFC 1191).</translation>
    </message>
    <message>
        <source>A black hole for long packets</source>
        <extracomment>black-hole</extracomment>
        <translation>긴 패킷의 블랙홀</translation>
    </message>
    <message>
        <source>A link on the way drops packets of more than 1,100 bytes without a word. The handshake works, the first full segment never arrives. After three timeouts the client suspects a black hole and falls back to smaller segments (RFC 4821).</source>
        <extracomment>black-hole</extracomment>
        <translation>도중의 링크가 1,100바이트보다 긴 패킷을 말없이 버립니다. 핸드셰이크는 되지만 가득 찬 첫 세그먼트는 도착하지 않습니다. 세 번의 타임아웃 뒤에 클라이언트는 블랙홀을 의심하고 더 작은 세그먼트로 물러납니다(RFC 4821).</translation>
    </message>
    <message>
        <source>TLS 1.2 with RSA, message by message</source>
        <extracomment>tls12-rsa</extracomment>
        <translation>메시지별로 보는 RSA 방식의 TLS 1.2</translation>
    </message>
    <message>
        <source>The handshake of the textbooks: the client makes the pre-master secret and sends it encrypted with the public key of the server&apos;s certificate. Both calculate the master secret from it and their two random numbers, and from there on everything is encrypted.</source>
        <extracomment>tls12-rsa</extracomment>
        <translation>교과서에 나오는 핸드셰이크입니다. 클라이언트가 pre-master secret을 만들어 서버 인증서의 공개 키로 암호화해 보냅니다. 양쪽은 이것과 두 난수로 master secret을 계산하고, 그때부터는 모든 것을 암호화합니다.</translation>
    </message>
    <message>
        <source>TLS 1.2 with Diffie-Hellman</source>
        <extracomment>tls12-ecdhe</extracomment>
        <translation>Diffie-Hellman 방식의 TLS 1.2</translation>
    </message>
    <message>
        <source>Both sides make a key pair for this connection alone and exchange the public halves; the server signs its own. Whoever steals the server&apos;s key later cannot read what was recorded today: forward secrecy.</source>
        <extracomment>tls12-ecdhe</extracomment>
        <translation>양쪽이 이 연결에만 쓸 키 쌍을 만들어 공개 키를 주고받으며, 서버는 자신의 것에 서명합니다. 나중에 서버의 개인 키를 훔치더라도 오늘 기록해 둔 것을 읽을 수 없습니다. 이것이 순방향 비밀성입니다.</translation>
    </message>
    <message>
        <source>TLS 1.2: a session resumed</source>
        <extracomment>tls12-resumed</extracomment>
        <translation>TLS 1.2: 세션 재개</translation>
    </message>
    <message>
        <source>The second visit starts from the session of the first one: no certificate, no key exchange, and one round trip less. What the server must know it has sealed in a ticket that the client brings back.</source>
        <extracomment>tls12-resumed</extracomment>
        <translation>두 번째 방문은 첫 방문의 세션에서 시작합니다. 인증서도 키 교환도 없고, 왕복이 한 번 줄어듭니다. 서버가 알아야 할 것은 서버가 티켓에 암호화해 두었으며, 클라이언트가 그 티켓을 다시 가져옵니다.</translation>
    </message>
    <message>
        <source>TLS 1.3 in one round trip</source>
        <extracomment>tls13</extracomment>
        <translation>한 번의 왕복으로 끝나는 TLS 1.3</translation>
    </message>
    <message>
        <source>The client sends its key share with the first message, so the server can encrypt all but its ServerHello. The request leaves after one round trip, where TLS 1.2 needs two.</source>
        <extracomment>tls13</extracomment>
        <translation>클라이언트가 첫 메시지에 키 공유를 실어 보내므로, 서버는 ServerHello를 뺀 모든 것을 암호화할 수 있습니다. TLS 1.2라면 왕복이 두 번 필요하지만 여기서는 왕복 한 번 뒤에 요청이 떠납니다.</translation>
    </message>
    <message>
        <source>TLS 1.3: the wrong key share</source>
        <extracomment>tls13-retry</extracomment>
        <translation>TLS 1.3: 맞지 않는 키 공유</translation>
    </message>
    <message>
        <source>The client&apos;s key share is for a group that the server does not have. A HelloRetryRequest names one that both have, and the handshake takes a round trip more.</source>
        <extracomment>tls13-retry</extracomment>
        <translation>클라이언트의 키 공유가 서버에 없는 그룹의 것입니다. HelloRetryRequest가 양쪽에 모두 있는 그룹을 알려 주며, 핸드셰이크에는 왕복이 한 번 더 걸립니다.</translation>
    </message>
    <message>
        <source>TLS 1.3: a session resumed</source>
        <extracomment>tls13-resumed</extracomment>
        <translation>TLS 1.3: 세션 재개</translation>
    </message>
    <message>
        <source>The client offers a ticket of the first visit as a pre-shared key. The server takes it and needs no certificate, but both exchange key shares all the same, so that the new keys are new.</source>
        <extracomment>tls13-resumed</extracomment>
        <translation>클라이언트가 첫 방문에서 받은 티켓을 사전 공유 키로 제시합니다. 서버는 이를 받아들이므로 인증서가 필요 없지만, 그래도 양쪽은 키 공유를 주고받아 새 키가 정말로 새것이 되게 합니다.</translation>
    </message>
    <message>
        <source>TLS 1.3: data in the first flight</source>
        <extracomment>tls13-0rtt</extracomment>
        <translation>TLS 1.3: 첫 전송에 실린 데이터</translation>
    </message>
    <message>
        <source>On the second visit the client sends its request together with its first message, encrypted with a key from the ticket: the answer is there after one round trip. Whoever records this flight can send it again, so only requests that may happen twice belong in it.</source>
        <extracomment>tls13-0rtt</extracomment>
        <translation>두 번째 방문에서 클라이언트는 티켓에서 얻은 키로 암호화한 요청을 첫 메시지와 함께 보냅니다. 그래서 왕복 한 번 뒤에 응답이 와 있습니다. 이 첫 전송을 기록해 둔 사람은 그대로 다시 보낼 수 있으므로, 두 번 처리되어도 괜찮은 요청만 실어야 합니다.</translation>
    </message>
    <message>
        <source>TLS over a loss</source>
        <extracomment>tls13-lost-flight</extracomment>
        <translation>유실을 겪는 TLS</translation>
    </message>
    <message>
        <source>A segment in the middle of the server&apos;s flight is lost. TCP sends it again, and TLS notices nothing but the delay: its records are cut and repeated as any bytes are.</source>
        <extracomment>tls13-lost-flight</extracomment>
        <translation>서버가 한꺼번에 보낸 메시지 가운데 세그먼트 하나가 유실됩니다. TCP가 그것을 다시 보내므로 TLS는 지연 말고는 아무것도 알아차리지 못합니다. TLS의 레코드도 다른 바이트와 똑같이 나뉘고 재전송됩니다.</translation>
    </message>
    <message>
        <source>An expired certificate</source>
        <extracomment>tls-expired</extracomment>
        <translation>만료된 인증서</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has ended the day before. The client&apos;s check of the chain fails, it says certificate_expired in an alert and closes: no byte of the request is sent.</source>
        <extracomment>tls-expired</extracomment>
        <translation>서버 인증서의 유효 기간이 하루 전에 끝났습니다. 클라이언트는 인증서 체인 검증에 실패하여 경고로 certificate_expired를 알리고 연결을 닫습니다. 요청은 한 바이트도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>A certificate nobody vouches for</source>
        <extracomment>tls-unknown-ca</extracomment>
        <translation>아무도 보증하지 않는 인증서</translation>
    </message>
    <message>
        <source>The chain ends in a root that the client does not trust. However well the signatures fit, the client answers unknown_ca.</source>
        <extracomment>tls-unknown-ca</extracomment>
        <translation>인증서 체인이 클라이언트가 신뢰하지 않는 루트에서 끝납니다. 서명이 아무리 잘 맞더라도 클라이언트는 unknown_ca로 답합니다.</translation>
    </message>
    <message>
        <source>A certificate for another host</source>
        <extracomment>tls-wrong-host</extracomment>
        <translation>다른 호스트의 인증서</translation>
    </message>
    <message>
        <source>Chain, signatures and dates are right, but the certificate is for another name than the one the client looks for. It answers bad_certificate.</source>
        <extracomment>tls-wrong-host</extracomment>
        <translation>인증서 체인과 서명과 날짜는 모두 맞지만, 클라이언트가 찾는 이름이 아닌 다른 이름의 인증서입니다. 클라이언트는 bad_certificate로 답합니다.</translation>
    </message>
    <message>
        <source>No version in common</source>
        <extracomment>tls-no-common-version</extracomment>
        <translation>양쪽이 함께 쓸 버전이 없음</translation>
    </message>
    <message>
        <source>The client speaks TLS 1.2 at most, the server 1.3 at least. The server answers the ClientHello with protocol_version.</source>
        <extracomment>tls-no-common-version</extracomment>
        <translation>클라이언트는 TLS 1.2까지만, 서버는 1.3부터 씁니다. 서버는 ClientHello에 protocol_version으로 답합니다.</translation>
    </message>
    <message>
        <source>A downgrade that is noticed</source>
        <extracomment>tls-downgrade</extracomment>
        <translation>들통난 다운그레이드</translation>
    </message>
    <message>
        <source>Somebody on the path makes the list of versions in the ClientHello unreadable, so that the server believes the client knows only TLS 1.2. The server puts a mark into its random number, by which the client notices: illegal_parameter.</source>
        <extracomment>tls-downgrade</extracomment>
        <translation>경로의 누군가가 ClientHello의 버전 목록을 읽을 수 없게 만들어, 서버는 클라이언트가 TLS 1.2까지만 안다고 믿습니다. 서버는 자신의 난수에 표시를 남기고, 클라이언트는 이를 보고 알아차려 illegal_parameter를 보냅니다.</translation>
    </message>
    <message>
        <source>A bit flipped within TLS</source>
        <extracomment>tls-corrupted-record</extracomment>
        <translation>TLS 안에서 뒤집힌 비트</translation>
    </message>
    <message>
        <source>Somebody on the path flips a bit of an encrypted record and mends TCP&apos;s checksum, so that TCP sees nothing. The authentication of the record fails, and the client ends the session with bad_record_mac.</source>
        <extracomment>tls-corrupted-record</extracomment>
        <translation>경로의 누군가가 암호화된 레코드의 비트 하나를 뒤집고 TCP 체크섬까지 고쳐, TCP는 아무것도 알아차리지 못합니다. 그러나 레코드의 인증이 실패하고, 클라이언트는 bad_record_mac으로 세션을 끝냅니다.</translation>
    </message>
    <message>
        <source>A stream that is cut off</source>
        <extracomment>tls-truncated</extracomment>
        <translation>도중에 잘린 스트림</translation>
    </message>
    <message>
        <source>Somebody ends the stream in the middle of the answer. Without close_notify the client knows that this was not the server&apos;s end, and does not take the half for the whole.</source>
        <extracomment>tls-truncated</extracomment>
        <translation>누군가가 응답 한가운데에서 스트림을 끝냅니다. close_notify가 없으므로 클라이언트는 서버가 끝낸 것이 아님을 알고, 절반을 전체로 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>A visit by HTTPS, round trips counted</source>
        <extracomment>https-visit</extracomment>
        <translation>왕복을 세며 보는 HTTPS 방문</translation>
    </message>
    <message>
        <source>One round trip for TCP, one for TLS 1.3, one for the request. Count the crossings before the first byte of the answer, and compare with TLS 1.2.</source>
        <extracomment>https-visit</extracomment>
        <translation>TCP에 왕복 한 번, TLS 1.3에 한 번, 요청에 한 번이 듭니다. 응답의 첫 바이트가 오기까지 패킷이 몇 번 오가는지 세고, TLS 1.2와 비교해 보십시오.</translation>
    </message>
    <message>
        <source>TLS 1.2 with Diffie-Hellman and an ECDSA certificate</source>
        <extracomment>tls12-ecdhe-ecdsa</extracomment>
        <translation>Diffie-Hellman과 ECDSA 인증서를 쓰는 TLS 1.2</translation>
    </message>
    <message>
        <source>As before, but the server signs its public value with an ECDSA key. Compare the Certificate and the signature in ServerKeyExchange with those of RSA: both are much shorter.</source>
        <extracomment>tls12-ecdhe-ecdsa</extracomment>
        <translation>앞과 같지만 서버가 자신의 공개 값에 ECDSA 키로 서명합니다. Certificate와 ServerKeyExchange의 서명을 RSA의 것과 비교해 보십시오. 둘 다 훨씬 짧습니다.</translation>
    </message>
    <message>
        <source>TLS 1.2 with Diffie-Hellman in a finite field</source>
        <extracomment>tls12-dhe</extracomment>
        <translation>유한체 Diffie-Hellman 방식의 TLS 1.2</translation>
    </message>
    <message>
        <source>The oldest form with forward secrecy: instead of a point on a curve there is a number modulo a large prime. Look at ServerKeyExchange, which carries prime, generator and public value, and at its size.</source>
        <extracomment>tls12-dhe</extracomment>
        <translation>순방향 비밀성을 갖춘 가장 오래된 방식입니다. 곡선 위의 점 대신 큰 소수로 나눈 나머지를 씁니다. 소수와 생성원과 공개 값이 담긴 ServerKeyExchange와 그 크기를 보십시오.</translation>
    </message>
    <message>
        <source>TLS 1.2 with ChaCha20-Poly1305</source>
        <extracomment>tls12-chacha20</extracomment>
        <translation>ChaCha20-Poly1305를 쓰는 TLS 1.2</translation>
    </message>
    <message>
        <source>A cipher for processors without AES instructions. Its records carry no nonce of their own, only ciphertext and tag: both sides count, so each record is 8 bytes shorter than with AES-GCM.</source>
        <extracomment>tls12-chacha20</extracomment>
        <translation>AES 명령이 없는 프로세서를 위한 암호입니다. 레코드에 nonce가 따로 없고 암호문과 태그만 있습니다. 양쪽이 번호를 세므로 레코드마다 AES-GCM보다 8바이트 짧습니다.</translation>
    </message>
    <message>
        <source>TLS 1.2 with AES in CBC mode</source>
        <extracomment>tls12-cbc</extracomment>
        <translation>CBC 모드의 AES를 쓰는 TLS 1.2</translation>
    </message>
    <message>
        <source>The older way to protect a record: an initialization vector in the clear, content padded to whole blocks, and a MAC of its own. Look inside an encrypted record: with encrypt_then_mac the MAC covers the ciphertext.</source>
        <extracomment>tls12-cbc</extracomment>
        <translation>레코드를 보호하는 예전 방식입니다. 평문으로 보내는 초기화 벡터, 블록 크기에 맞춘 패딩, 따로 붙는 MAC이 있습니다. 암호화된 레코드 안을 보십시오. encrypt_then_mac을 쓰면 MAC이 암호문을 지킵니다.</translation>
    </message>
    <message>
        <source>TLS 1.2 without encryption</source>
        <extracomment>tls12-null</extracomment>
        <translation>암호화하지 않는 TLS 1.2</translation>
    </message>
    <message>
        <source>A suite that authenticates and does not encrypt: the handshake is the same, but the request stands readable in its packet. See what an eavesdropper sees, and that a changed byte would still be noticed.</source>
        <extracomment>tls12-null</extracomment>
        <translation>인증만 하고 암호화하지 않는 방식입니다. 핸드셰이크는 같지만 요청이 패킷 안에 그대로 보입니다. 엿듣는 사람에게 무엇이 보이는지, 그래도 바뀐 바이트는 들킨다는 것을 보십시오.</translation>
    </message>
    <message>
        <source>TLS 1.2 without the extended master secret</source>
        <extracomment>tls12-no-extended-master-secret</extracomment>
        <translation>extended master secret이 없는 TLS 1.2</translation>
    </message>
    <message>
        <source>As the first TLS 1.2 worked: the master secret comes from the pre-master secret and the two randoms alone, not from the hash of the handshake. Compare that step among the keys with the one of the RSA handshake.</source>
        <extracomment>tls12-no-extended-master-secret</extracomment>
        <translation>초기의 TLS 1.2처럼 master secret이 핸드셰이크 해시가 아니라 pre-master secret과 두 난수에서만 나옵니다. 키 가운데 이 단계를 RSA 핸드셰이크의 것과 비교해 보십시오.</translation>
    </message>
    <message>
        <source>TLS 1.2: the client has a certificate too</source>
        <extracomment>tls12-client-certificate</extracomment>
        <translation>TLS 1.2: 클라이언트도 인증서를 내는 경우</translation>
    </message>
    <message>
        <source>The server asks with CertificateRequest. The client answers with its own Certificate, and with CertificateVerify it signs all messages so far: only the owner of the key can do that.</source>
        <extracomment>tls12-client-certificate</extracomment>
        <translation>서버가 CertificateRequest로 요구합니다. 클라이언트는 자신의 Certificate로 답하고, CertificateVerify로 지금까지의 모든 메시지에 서명합니다. 그 키의 주인만 할 수 있는 일입니다.</translation>
    </message>
    <message>
        <source>TLS 1.2: a second handshake within the first</source>
        <extracomment>tls12-renegotiation</extracomment>
        <translation>TLS 1.2: 연결 안에서 다시 하는 핸드셰이크(재협상)</translation>
    </message>
    <message>
        <source>The client asks for new keys in the middle of the connection, and the server allows it. The second ClientHello is already encrypted, and renegotiation_info ties it to the first handshake.</source>
        <extracomment>tls12-renegotiation</extracomment>
        <translation>클라이언트가 연결 도중에 새 키를 요구하고 서버가 허락합니다. 두 번째 ClientHello는 이미 암호화되어 있으며, renegotiation_info가 이것을 첫 핸드셰이크에 묶습니다.</translation>
    </message>
    <message>
        <source>TLS 1.2: renegotiation refused</source>
        <extracomment>tls12-renegotiation-refused</extracomment>
        <translation>TLS 1.2: 재협상 거절</translation>
    </message>
    <message>
        <source>The same request, but the server does not allow it: look for the alert no_renegotiation. It is a warning and no error, but the client takes it as the end and answers with handshake_failure.</source>
        <extracomment>tls12-renegotiation-refused</extracomment>
        <translation>같은 요구이지만 서버가 허락하지 않습니다. no_renegotiation 경보를 찾아보십시오. 오류가 아니라 경고이지만 클라이언트는 이것을 끝으로 받아들이고 handshake_failure로 답합니다.</translation>
    </message>
    <message>
        <source>TLS 1.2: a session resumed by its number</source>
        <extracomment>tls12-session-id</extracomment>
        <translation>TLS 1.2: 세션 ID로 재개</translation>
    </message>
    <message>
        <source>The first ClientHello has an empty session ID, and the server gives it one. The second shows that number, the server still knows it and answers with the same: no certificate, no key exchange, one round trip less.</source>
        <extracomment>tls12-session-id</extracomment>
        <translation>첫 ClientHello의 세션 ID는 비어 있고, 서버가 번호를 줍니다. 두 번째는 그 번호를 보이고, 서버가 아직 기억하고 있어 같은 번호로 답합니다. 인증서도 키 교환도 없고 왕복이 한 번 줄어듭니다.</translation>
    </message>
    <message>
        <source>TLS 1.2: the session ID has expired</source>
        <extracomment>tls12-session-id-expired</extracomment>
        <translation>TLS 1.2: 만료된 세션 ID</translation>
    </message>
    <message>
        <source>The client shows the number of a session whose time is over. The server answers with another number: that alone tells the client that a full handshake follows.</source>
        <extracomment>tls12-session-id-expired</extracomment>
        <translation>클라이언트가 시간이 다 된 세션의 번호를 보입니다. 서버는 다른 번호로 답합니다. 그것만으로 클라이언트는 전체 핸드셰이크가 이어진다는 것을 압니다.</translation>
    </message>
    <message>
        <source>TLS 1.2: the server has forgotten the session</source>
        <extracomment>tls12-session-id-unknown</extracomment>
        <translation>TLS 1.2: 서버가 세션을 잊은 경우</translation>
    </message>
    <message>
        <source>The number is good, but the server has been restarted and remembers nothing. It is no error: compare the two session IDs and see the full handshake that follows.</source>
        <extracomment>tls12-session-id-unknown</extracomment>
        <translation>번호는 맞지만 서버가 다시 시작되어 아무것도 기억하지 못합니다. 오류는 아닙니다. 두 세션 ID를 비교하고 이어지는 전체 핸드셰이크를 보십시오.</translation>
    </message>
    <message>
        <source>TLS 1.3 with an ECDSA certificate</source>
        <extracomment>tls13-ecdsa-certificate</extracomment>
        <translation>ECDSA 인증서를 쓰는 TLS 1.3</translation>
    </message>
    <message>
        <source>The server proves its identity with a key on the curve P-256. Certificate and CertificateVerify are encrypted in TLS 1.3: look inside their records for the signature and its algorithm.</source>
        <extracomment>tls13-ecdsa-certificate</extracomment>
        <translation>서버가 P-256 곡선의 키로 자신을 증명합니다. TLS 1.3에서는 Certificate와 CertificateVerify가 암호화됩니다. 레코드 안에서 서명과 그 알고리즘을 보십시오.</translation>
    </message>
    <message>
        <source>TLS 1.3 with an RSA certificate</source>
        <extracomment>tls13-rsa-certificate</extracomment>
        <translation>RSA 인증서를 쓰는 TLS 1.3</translation>
    </message>
    <message>
        <source>RSA signs here, it encrypts nothing: TLS 1.3 has no RSA key exchange any more, but an RSA certificate still serves. Compare the length of CertificateVerify with that of ECDSA.</source>
        <extracomment>tls13-rsa-certificate</extracomment>
        <translation>여기서 RSA는 서명만 하고 아무것도 암호화하지 않습니다. TLS 1.3에는 RSA 키 교환이 없지만 RSA 인증서는 여전히 쓰입니다. CertificateVerify의 길이를 ECDSA의 것과 비교해 보십시오.</translation>
    </message>
    <message>
        <source>TLS 1.3 without its disguise</source>
        <extracomment>tls13-no-compatibility</extracomment>
        <translation>위장하지 않은 TLS 1.3</translation>
    </message>
    <message>
        <source>TLS 1.3 normally sends a session ID and ChangeCipherSpec records that mean nothing, so that old devices take it for a resumed TLS 1.2. Here both are missing: the handshake works the same.</source>
        <extracomment>tls13-no-compatibility</extracomment>
        <translation>보통 TLS 1.3은 오래된 장비가 재개된 TLS 1.2로 여기도록 의미 없는 세션 ID와 ChangeCipherSpec 레코드를 보냅니다. 여기에는 둘 다 없지만 핸드셰이크는 똑같이 이루어집니다.</translation>
    </message>
    <message>
        <source>TLS 1.3: the client has a certificate too</source>
        <extracomment>tls13-client-certificate</extracomment>
        <translation>TLS 1.3: 클라이언트도 인증서를 내는 경우</translation>
    </message>
    <message>
        <source>The server&apos;s CertificateRequest is already encrypted, and so are the client&apos;s Certificate and CertificateVerify. In TLS 1.2 they could be read on the way. Here nobody on the path learns who the client is.</source>
        <extracomment>tls13-client-certificate</extracomment>
        <translation>서버의 CertificateRequest가 이미 암호화되어 있고, 클라이언트의 Certificate와 CertificateVerify도 그렇습니다. TLS 1.2와 달리 경로에서 엿듣는 사람은 클라이언트가 누구인지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>TLS 1.3: new keys within a connection</source>
        <extracomment>tls13-key-update</extracomment>
        <translation>TLS 1.3: 연결 도중의 키 갱신</translation>
    </message>
    <message>
        <source>The client changes its keys and asks the server to do the same. Each direction has its own generations: see among the keys how the next traffic secret comes from the one before, without any new exchange.</source>
        <extracomment>tls13-key-update</extracomment>
        <translation>클라이언트가 키를 바꾸고 서버에도 요구합니다. 방향마다 키의 세대가 따로 있습니다. 새로운 교환 없이 앞의 비밀에서 다음 비밀이 나오는 과정을 키에서 보십시오.</translation>
    </message>
    <message>
        <source>TLS 1.3: records padded to the same length</source>
        <extracomment>tls13-padding</extracomment>
        <translation>TLS 1.3: 길이를 맞춘 레코드(패딩)</translation>
    </message>
    <message>
        <source>Encryption hides what is said, not how much. Here every record is filled up with zeros to a multiple of 256 bytes: on the wire request and answer look alike, inside the zeros stand behind the true type.</source>
        <extracomment>tls13-padding</extracomment>
        <translation>암호화는 내용을 숨기지만 길이는 숨기지 않습니다. 여기서는 모든 레코드를 0으로 채워 256바이트의 배수로 만듭니다. 밖에서는 요청과 응답이 비슷해 보이고, 안에서는 진짜 종류 뒤에 0이 이어집니다.</translation>
    </message>
    <message>
        <source>TLS 1.3: early data refused</source>
        <extracomment>tls13-0rtt-rejected</extracomment>
        <translation>TLS 1.3: 거절된 0-RTT 데이터</translation>
    </message>
    <message>
        <source>The server takes the session but not the data in the first flight: its EncryptedExtensions lack early_data. It passes over what it cannot read, and the client sends the request once more after the handshake.</source>
        <extracomment>tls13-0rtt-rejected</extracomment>
        <translation>서버가 세션은 받아들이지만 첫 전송에 실린 데이터는 받아들이지 않습니다. EncryptedExtensions에 early_data가 없습니다. 서버는 읽을 수 없는 것을 건너뛰고, 클라이언트는 핸드셰이크 뒤에 요청을 다시 보냅니다.</translation>
    </message>
    <message>
        <source>TLS 1.3: early data replayed</source>
        <extracomment>tls13-0rtt-replayed</extracomment>
        <translation>TLS 1.3: 0-RTT 데이터의 재전송 공격</translation>
    </message>
    <message>
        <source>Somebody has recorded the first flight of the second visit and sends the copy again. The server keeps no list of tickets used: it takes the request a second time, although the sender can read nothing of what comes back.</source>
        <extracomment>tls13-0rtt-replayed</extracomment>
        <translation>누군가 두 번째 방문의 첫 전송을 기록해 두었다가 그 사본을 다시 보냅니다. 서버는 쓰인 티켓을 기억하지 않으므로 요청을 두 번째로 받아들입니다. 보낸 사람은 돌아오는 것을 하나도 읽지 못합니다.</translation>
    </message>
    <message>
        <source>TLS 1.3: a replay that the server notices</source>
        <extracomment>tls13-0rtt-replay-refused</extracomment>
        <translation>TLS 1.3: 서버가 알아챈 재전송 공격</translation>
    </message>
    <message>
        <source>The same copy, but this server takes each ticket only once (RFC 8446 §8.1). The early data fall on deaf ears, and the copy leads nowhere: whoever sends it cannot finish the handshake.</source>
        <extracomment>tls13-0rtt-replay-refused</extracomment>
        <translation>같은 사본이지만 이 서버는 티켓을 한 번만 받아들입니다(RFC 8446 §8.1). 0-RTT 데이터는 무시되고, 사본을 보낸 사람은 핸드셰이크를 끝낼 수 없습니다.</translation>
    </message>
    <message>
        <source>A certificate that is not valid yet</source>
        <extracomment>tls-not-yet-valid</extracomment>
        <translation>아직 유효하지 않은 인증서</translation>
    </message>
    <message>
        <source>Its time begins tomorrow; often it is the client&apos;s clock that is wrong. Follow the checks of the chain: all pass but the one of the dates. The client answers with bad_certificate, since TLS has no alert for this.</source>
        <extracomment>tls-not-yet-valid</extracomment>
        <translation>유효 기간이 내일 시작됩니다. 클라이언트의 시계가 틀린 경우가 많습니다. 체인 검증을 따라가 보십시오. 날짜만 빼고 모두 통과합니다. TLS에는 이 경우를 위한 경보가 따로 없어 클라이언트는 bad_certificate로 답합니다.</translation>
    </message>
    <message>
        <source>A certificate that vouches for itself</source>
        <extracomment>tls-self-signed</extracomment>
        <translation>자체 서명 인증서</translation>
    </message>
    <message>
        <source>The server has signed its certificate itself. The signature fits, the name and dates as well, but nobody whom the client trusts stands behind it: unknown_ca.</source>
        <extracomment>tls-self-signed</extracomment>
        <translation>서버가 자신의 인증서에 스스로 서명했습니다. 서명도 이름도 날짜도 맞지만, 클라이언트가 신뢰하는 기관이 뒤에 없습니다. 그래서 unknown_ca입니다.</translation>
    </message>
    <message>
        <source>The intermediate certificate is missing</source>
        <extracomment>tls-missing-intermediate</extracomment>
        <translation>빠진 중간 인증서</translation>
    </message>
    <message>
        <source>The server sends only its own certificate. Its issuer is trustworthy, but the client does not have that certificate and cannot build the chain up to its root: a common mistake of administrators.</source>
        <extracomment>tls-missing-intermediate</extracomment>
        <translation>서버가 자신의 인증서만 보냅니다. 발급자는 믿을 만하지만 클라이언트에게 그 인증서가 없어 루트까지 체인을 이을 수 없습니다. 관리자들이 흔히 하는 실수입니다.</translation>
    </message>
    <message>
        <source>No cipher suite in common</source>
        <extracomment>tls-no-common-cipher</extracomment>
        <translation>공통된 암호화 방식이 없음</translation>
    </message>
    <message>
        <source>The client offers one cipher suite, the server knows only another. There is nothing to agree upon, so the server answers the ClientHello with handshake_failure.</source>
        <extracomment>tls-no-common-cipher</extracomment>
        <translation>클라이언트는 한 가지 암호화 방식만 제안하고 서버는 다른 것만 압니다. 합의할 것이 없으므로 서버는 ClientHello에 handshake_failure로 답합니다.</translation>
    </message>
    <message>
        <source>No group in common</source>
        <extracomment>tls-no-common-group</extracomment>
        <translation>공통된 그룹이 없음</translation>
    </message>
    <message>
        <source>Both know the same ciphers, but the client can calculate only on X25519 and the server only on P-256. Even a HelloRetryRequest could not help: handshake_failure.</source>
        <extracomment>tls-no-common-group</extracomment>
        <translation>양쪽이 아는 암호는 같지만 클라이언트는 X25519에서만, 서버는 P-256에서만 계산할 수 있습니다. HelloRetryRequest로도 해결할 수 없으므로 handshake_failure입니다.</translation>
    </message>
    <message>
        <source>A bit flipped in ClientKeyExchange</source>
        <extracomment>tls-corrupted-key-exchange</extracomment>
        <translation>ClientKeyExchange에서 뒤바뀐 비트</translation>
    </message>
    <message>
        <source>Somebody changes the encrypted pre-master secret on the way. The server says nothing at once: it goes on with a secret of its own making, so that an attacker learns nothing, and fails only at the client&apos;s Finished.</source>
        <extracomment>tls-corrupted-key-exchange</extracomment>
        <translation>누군가 암호화된 pre-master secret을 도중에 바꿉니다. 서버는 곧바로 알리지 않습니다. 공격자가 아무것도 알아내지 못하도록 스스로 만든 비밀로 계속하다가 클라이언트의 Finished에서 비로소 실패합니다.</translation>
    </message>
    <message>
        <source>HTTP without TLS to the TLS port</source>
        <extracomment>tls-plain-http</extracomment>
        <translation>TLS 포트에 보낸 평문 HTTP</translation>
    </message>
    <message>
        <source>A client speaks plain HTTP where the server expects a ClientHello. The letters GET can be no header of a record: the server recognises HTTP and hangs up, without an alert that this client could not read anyway.</source>
        <extracomment>tls-plain-http</extracomment>
        <translation>서버가 ClientHello를 기다리는 곳에 클라이언트가 평문 HTTP를 보냅니다. GET이라는 글자는 레코드 헤더가 될 수 없습니다. 서버는 HTTP임을 알아채고, 어차피 이 클라이언트가 읽지 못할 경보 없이 연결을 끊습니다.</translation>
    </message>
    <message>
        <source>A visit by HTTPS with TLS 1.2: four round trips</source>
        <extracomment>https-visit-tls12</extracomment>
        <translation>TLS 1.2의 HTTPS 방문: 왕복 네 번</translation>
    </message>
    <message>
        <source>One round trip for TCP, two for TLS 1.2, one for the request. The client may speak only after the server&apos;s Finished: that is the one which TLS 1.3 saves.</source>
        <extracomment>https-visit-tls12</extracomment>
        <translation>TCP에 한 번, TLS 1.2에 두 번, 요청에 한 번 왕복합니다. 클라이언트는 서버의 Finished를 받은 뒤에야 말할 수 있습니다. TLS 1.3이 아끼는 것이 바로 그 한 번입니다.</translation>
    </message>
    <message>
        <source>HTTPS resumed with TLS 1.2: three round trips</source>
        <extracomment>https-visit-resumed</extracomment>
        <translation>재개된 TLS 1.2의 HTTPS: 왕복 세 번</translation>
    </message>
    <message>
        <source>The second visit starts from a ticket: one round trip for TCP, one for TLS, one for the request. Count the crossings up to the first byte of the answer, and compare the two visits.</source>
        <extracomment>https-visit-resumed</extracomment>
        <translation>두 번째 방문은 티켓에서 시작합니다. TCP에 한 번, TLS에 한 번, 요청에 한 번 왕복합니다. 응답의 첫 바이트까지 몇 번 오가는지 세어 두 방문을 비교해 보십시오.</translation>
    </message>
    <message>
        <source>HTTPS with early data: two round trips</source>
        <extracomment>https-visit-0rtt</extracomment>
        <translation>0-RTT의 HTTPS: 왕복 두 번</translation>
    </message>
    <message>
        <source>On the second visit the request travels with the ClientHello: one round trip for TCP, one for request and answer. TLS itself costs no waiting any more.</source>
        <extracomment>https-visit-0rtt</extracomment>
        <translation>두 번째 방문에서는 요청이 ClientHello와 함께 갑니다. TCP에 한 번, 요청과 응답에 한 번 왕복합니다. TLS 때문에 기다리는 시간은 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>HTTPS with Fast Open: two round trips</source>
        <extracomment>https-visit-fast-open</extracomment>
        <translation>Fast Open의 HTTPS: 왕복 두 번</translation>
    </message>
    <message>
        <source>The first visit gets a cookie from the server&apos;s TCP. On the second the ClientHello travels in the SYN, so that TCP and TLS 1.3 share a round trip; the request takes another one.</source>
        <extracomment>https-visit-fast-open</extracomment>
        <translation>첫 방문에서 서버의 TCP가 쿠키를 줍니다. 두 번째에는 ClientHello가 SYN에 실려 가므로 TCP와 TLS 1.3이 왕복 한 번을 함께 씁니다. 요청에 한 번이 더 듭니다.</translation>
    </message>
    <message>
        <source>HTTPS with Fast Open and early data: one round trip</source>
        <extracomment>https-visit-fast-open-0rtt</extracomment>
        <translation>Fast Open과 0-RTT의 HTTPS: 왕복 한 번</translation>
    </message>
    <message>
        <source>SYN, ClientHello and request leave in one packet, and the first thing that comes back is the answer. Nothing can be faster, and nothing protects against a copy of that packet: only requests that may happen twice belong in it.</source>
        <extracomment>https-visit-fast-open-0rtt</extracomment>
        <translation>SYN과 ClientHello와 요청이 한 패킷으로 떠나고, 가장 먼저 돌아오는 것이 응답입니다. 더 빠를 수는 없지만 그 패킷의 사본을 막을 방법도 없습니다. 두 번 실행되어도 되는 요청만 실어야 합니다.</translation>
    </message>
    <message>
        <source>DTLS: TLS 1.2 over UDP</source>
        <extracomment>dtls</extracomment>
        <translation>DTLS: UDP 위의 TLS 1.2</translation>
    </message>
    <message>
        <source>The same handshake, in datagrams. Each record carries its number, each message says which part of it is here, and HelloVerifyRequest asks first whether the client&apos;s address is real before the server spends anything on it.</source>
        <extracomment>dtls</extracomment>
        <translation>같은 핸드셰이크를 데이터그램으로 합니다. 레코드마다 번호가 있고 메시지마다 어느 부분인지 적혀 있습니다. 서버는 무언가를 쓰기 전에 HelloVerifyRequest로 클라이언트의 주소가 진짜인지 먼저 묻습니다.</translation>
    </message>
    <message>
        <source>DTLS: a part of a flight is lost</source>
        <extracomment>dtls-lost-flight</extracomment>
        <translation>DTLS: 일부가 유실된 핸드셰이크</translation>
    </message>
    <message>
        <source>UDP repeats nothing, so DTLS has a timer of its own: one second, then two. When it runs out the client repeats its flight; the server&apos;s runs out as well, and all of its own goes again, each message in a datagram.</source>
        <extracomment>dtls-lost-flight</extracomment>
        <translation>UDP는 아무것도 다시 보내지 않으므로 DTLS에는 자체 타이머가 있습니다. 1초, 다음에는 2초입니다. 만료되면 클라이언트가 자신의 메시지들을 다시 보냅니다. 서버의 타이머도 만료되어, 서버도 자신의 메시지를 모두 다시 하나씩 데이터그램에 담아 보냅니다.</translation>
    </message>
    <message>
        <source>TCP or UDP</source>
        <extracomment>tcp-or-udp</extracomment>
        <translation>TCP냐 UDP냐</translation>
    </message>
    <message>
        <source>Twelve frames of 1,200 bytes over a link that loses every sixth packet to the client, once by TCP and once by UDP. TCP delivers all of it, late; UDP delivers at once what it delivers, and never learns what it did not.</source>
        <extracomment>tcp-or-udp</extracomment>
        <translation>클라이언트로 가는 패킷을 여섯 개마다 하나씩 잃는 링크로 1,200바이트짜리 프레임 열두 개를 한 번은 TCP로, 한 번은 UDP로 보냅니다. TCP는 모두 전달하지만 늦고, UDP는 전달하는 것은 곧바로 전달하지만 무엇을 전달하지 못했는지는 끝내 모릅니다.</translation>
    </message>
    <message>
        <source>Reno or CUBIC</source>
        <extracomment>reno-or-cubic</extracomment>
        <translation>Reno냐 CUBIC이냐</translation>
    </message>
    <message>
        <source>The same 300 kB with one loss on a long way. Reno halves its congestion window and wins back one segment each round trip; CUBIC gives up three tenths and is back at where it was much sooner.</source>
        <extracomment>reno-or-cubic</extracomment>
        <translation>먼 길에서 패킷 하나를 잃는 똑같은 300 kB 전송입니다. Reno는 혼잡 윈도를 절반으로 줄이고 왕복마다 세그먼트 하나씩 되찾습니다. CUBIC은 10분의 3만 내주고 훨씬 빨리 원래 크기로 돌아옵니다.</translation>
    </message>
    <message>
        <source>TLS 1.2, 1.3 and 0-RTT</source>
        <extracomment>tls-generations</extracomment>
        <translation>TLS 1.2, 1.3 그리고 0-RTT</translation>
    </message>
    <message>
        <source>Two visits to the same page. TLS 1.2 asks for two round trips before the first request and one on the second visit; TLS 1.3 for one; with 0-RTT the second request travels with the first message. TCP&apos;s own handshake comes on top each time.</source>
        <extracomment>tls-generations</extracomment>
        <translation>같은 페이지를 두 번 방문합니다. TLS 1.2는 첫 요청 전에 왕복 두 번, 두 번째 방문에서는 한 번이 필요합니다. TLS 1.3은 한 번이면 되고, 0-RTT에서는 두 번째 요청이 첫 메시지와 함께 갑니다. TCP 자신의 핸드셰이크는 매번 따로 듭니다.</translation>
    </message>
    <message>
        <source>With TIME-WAIT or without</source>
        <extracomment>time-wait-or-not</extracomment>
        <translation>TIME-WAIT가 있을 때와 없을 때</translation>
    </message>
    <message>
        <source>The client&apos;s last acknowledgment is lost. In TIME-WAIT it is still there to answer the repeated FIN, and both sides end cleanly; without TIME-WAIT it has forgotten everything and answers with a reset.</source>
        <extracomment>time-wait-or-not</extracomment>
        <translation>클라이언트의 마지막 확인 응답이 유실됩니다. TIME-WAIT에서는 아직 남아 있어 다시 온 FIN에 답하고 양쪽이 깨끗이 끝납니다. TIME-WAIT가 없으면 모두 잊은 뒤라 RST로 답합니다.</translation>
    </message>
    <message>
        <source>With TIME-WAIT</source>
        <extracomment>time-wait-or-not</extracomment>
        <translation>TIME-WAIT 있음</translation>
    </message>
    <message>
        <source>Without TIME-WAIT</source>
        <extracomment>time-wait-or-not</extracomment>
        <translation>TIME-WAIT 없음</translation>
    </message>
    <message>
        <source>No loss, or 10 %</source>
        <extracomment>loss-or-none</extracomment>
        <translation>유실 없음, 또는 10 %</translation>
    </message>
    <message>
        <source>The same 60 kB once over a link that loses nothing and once over one that loses every tenth packet on average. Compare how long it takes, and how many packets go again.</source>
        <extracomment>loss-or-none</extracomment>
        <translation>똑같은 60 kB를 한 번은 아무것도 잃지 않는 링크로, 한 번은 평균 열 개 가운데 하나를 잃는 링크로 보냅니다. 얼마나 걸리는지, 몇 개의 패킷을 다시 보내는지 비교해 보십시오.</translation>
    </message>
    <message>
        <source>No loss</source>
        <extracomment>loss-or-none</extracomment>
        <translation>유실 없음</translation>
    </message>
    <message>
        <source>10 % loss</source>
        <extracomment>loss-or-none</extracomment>
        <translation>유실 10 %</translation>
    </message>
    <message>
        <source>One question, one answer</source>
        <extracomment>dns-lookup</extracomment>
        <translation>질문 하나, 답 하나</translation>
    </message>
    <message>
        <source>The client asks for an address as DNS does: one datagram there, one back. Nothing is opened before and nothing closed after; the answer is there after one round trip.</source>
        <extracomment>dns-lookup</extracomment>
        <translation>클라이언트가 DNS처럼 주소를 묻습니다. 데이터그램 하나가 가고 하나가 돌아옵니다. 미리 여는 것도, 나중에 닫는 것도 없으며 왕복 시간 한 번 뒤에 답이 도착합니다.</translation>
    </message>
    <message>
        <source>From slow start to congestion avoidance</source>
        <extracomment>slow-start</extracomment>
        <translation>느린 시작에서 혼잡 회피로</translation>
    </message>
    <message>
        <source>The congestion window begins with two segments and doubles each round trip, until a packet is lost; then it is halved, and from there on it grows by one segment a round trip. Later the line is down for a moment: a timeout, and the window starts again from one segment. Watch the window, and choose another congestion control.</source>
        <extracomment>slow-start</extracomment>
        <translation>혼잡 윈도우는 세그먼트 두 개에서 시작해 패킷이 유실될 때까지 왕복마다 두 배가 됩니다. 유실되면 절반으로 줄고, 그때부터는 왕복마다 세그먼트 하나씩 늘어납니다. 나중에 회선이 잠시 끊겨 시간이 초과되면 윈도우는 다시 세그먼트 하나에서 시작합니다. 윈도우를 지켜보고 다른 혼잡 제어도 골라 보십시오.</translation>
    </message>
    <message>
        <source>A forged reset ends the connection</source>
        <extracomment>reset-injected</extracomment>
        <translation>위조된 RST가 연결을 끝냅니다</translation>
    </message>
    <message>
        <source>Somebody on the path sees the sequence numbers and sends the client a RST that looks like the server&apos;s. Its number is exactly the one the client expects, so the client must believe it; the server knows of nothing until the client&apos;s host answers its next data with a reset.</source>
        <extracomment>reset-injected</extracomment>
        <translation>경로의 누군가가 시퀀스 번호를 보고, 서버가 보낸 것처럼 보이는 RST를 클라이언트에 보냅니다. 번호가 클라이언트가 기다리는 것과 정확히 같으므로 클라이언트는 믿을 수밖에 없습니다. 서버는 다음 데이터에 클라이언트의 호스트가 RST로 응답할 때까지 아무것도 모릅니다.</translation>
    </message>
    <message>
        <source>Three segments close</source>
        <extracomment>three-segment-close</extracomment>
        <translation>세그먼트 세 개로 닫기</translation>
    </message>
    <message>
        <source>Both ways at once</source>
        <extracomment>both-ways</extracomment>
        <translation>양방향으로 동시에</translation>
    </message>
    <message>
        <source>Client and server send as soon as they are connected, without waiting for each other. The two streams have numbers of their own, and each segment takes the acknowledgment of the other stream along.</source>
        <extracomment>both-ways</extracomment>
        <translation>클라이언트와 서버가 연결되자마자 서로 기다리지 않고 보냅니다. 두 스트림은 저마다 자기 번호를 가지며, 세그먼트는 반대쪽 스트림의 확인 응답을 함께 싣고 갑니다.</translation>
    </message>
    <message>
        <source>The server closes as soon as it sees the end of the stream, so that its FIN takes the acknowledgment of the client&apos;s along. Three segments do what usually takes four, as in the handshake.</source>
        <extracomment>three-segment-close</extracomment>
        <translation>서버는 스트림의 끝을 보자마자 닫으므로, 서버의 FIN이 클라이언트의 FIN에 대한 확인 응답까지 싣고 갑니다. 보통 네 개가 드는 일을 핸드셰이크처럼 세그먼트 세 개가 해냅니다.</translation>
    </message>
    <message>
        <source>A FIN that never comes</source>
        <extracomment>fin-wait-2-timeout</extracomment>
        <translation>오지 않는 FIN</translation>
    </message>
    <message>
        <source>The client has closed, and the server has acknowledged that and never closes itself. Nobody reads at the client any more, so it does not wait in FIN-WAIT-2 for ever: after two seconds it forgets the connection, and what the server sends later meets a RST.</source>
        <extracomment>fin-wait-2-timeout</extracomment>
        <translation>클라이언트는 닫았고 서버도 그것을 확인했지만, 서버 자신은 끝내 닫지 않습니다. 클라이언트에서는 아무도 읽지 않으므로 FIN-WAIT-2에서 영원히 기다리지 않습니다. 2초 뒤 연결을 잊고, 서버가 나중에 보내는 것에는 RST로 답합니다.</translation>
    </message>
    <message>
        <source>First advice, then giving up</source>
        <extracomment>advice-and-giving-up</extracomment>
        <translation>먼저 알리고, 그다음 포기</translation>
    </message>
    <message>
        <source>In the middle of a connection the way is cut. After three retransmissions, the threshold R1, TCP tells IP to look for another way; at R2, here six, it gives up and the application gets an error (RFC 9293 §3.8.3).</source>
        <extracomment>advice-and-giving-up</extracomment>
        <translation>연결 도중에 길이 끊깁니다. 세 번째 재전송, 곧 임계값 R1에 이르면 TCP는 IP에 다른 길을 찾으라고 알립니다. R2, 여기서는 여섯 번에 이르면 포기하고 애플리케이션은 오류를 받습니다(RFC 9293 §3.8.3).</translation>
    </message>
    <message>
        <source>A RST in each state</source>
        <extracomment>reset-in-each-state</extracomment>
        <translation>상태마다 받는 RST</translation>
    </message>
    <message>
        <source>One connection after another is broken off by a RST from the middle. What is left of it meets a side that knows nothing any more, and that side&apos;s RST ends it. So every state comes by: see that only SYN-RECEIVED goes back to LISTEN, and what each application learns.</source>
        <extracomment>reset-in-each-state</extracomment>
        <translation>연결이 하나씩 차례로 중간에서 온 RST로 끊어집니다. 남은 쪽은 이제 아무것도 모르는 상대를 만나고, 그 상대의 RST로 끝납니다. 이렇게 모든 상태가 지나갑니다. SYN-RECEIVED만 LISTEN으로 돌아간다는 것과 각 애플리케이션이 무엇을 알게 되는지 보십시오.</translation>
    </message>
    <message>
        <source>An old SYN meets two listeners</source>
        <extracomment>two-listeners</extracomment>
        <translation>기다리는 두 쪽이 만난 옛 SYN</translation>
    </message>
    <message>
        <source>Figure 11 of RFC 9293: both sides only listen, and an old SYN of the client turns up at the server. The server answers it, the client knows nothing of a connection and sends a RST, and both listen again as if nothing had happened.</source>
        <extracomment>two-listeners</extracomment>
        <translation>RFC 9293의 그림 11입니다. 양쪽 모두 기다리기만 하는데, 클라이언트의 옛 SYN이 서버에 나타납니다. 서버는 답하지만 클라이언트는 그런 연결을 모르므로 RST를 보내고, 둘은 아무 일도 없었던 듯 다시 기다립니다.</translation>
    </message>
    <message>
        <source>PAWS refuses an old duplicate</source>
        <extracomment>paws</extracomment>
        <translation>PAWS가 거부한 오래된 중복</translation>
    </message>
    <message>
        <source>A copy of an early segment arrives late. Its sequence number alone would say that it is old as long as the numbers have not come round; on a fast line they do within seconds. Its timestamp is older than the last one, and that is enough to refuse it (RFC 7323 §5).</source>
        <extracomment>paws</extracomment>
        <translation>앞선 세그먼트의 사본이 늦게 도착합니다. 번호가 한 바퀴 돌지 않았다면 시퀀스 번호만으로도 오래되었음을 알 수 있지만, 빠른 회선에서는 몇 초 만에 한 바퀴를 돕니다. 타임스탬프가 마지막 것보다 오래되었으므로, 그것만으로 거부하기에 충분합니다(RFC 7323 §5).</translation>
    </message>
    <message>
        <source>Sequence numbers begin anew</source>
        <extracomment>sequence-wrap</extracomment>
        <translation>처음으로 돌아가는 시퀀스 번호</translation>
    </message>
    <message>
        <source>Sequence numbers have 32 bits, and this connection begins 3,000 below the end. In the middle of the data they go from 4,294,967,295 to 0, and nobody minds: numbers are compared by their distance. Switch to absolute numbers to see it.</source>
        <extracomment>sequence-wrap</extracomment>
        <translation>시퀀스 번호는 32비트이고, 이 연결은 끝에서 3,000 앞에서 시작합니다. 데이터 한가운데서 4,294,967,295 다음에 0이 오지만 아무 문제가 없습니다. 번호는 거리로 비교하기 때문입니다. 절대 번호로 바꾸어 보면 보입니다.</translation>
    </message>
    <message>
        <source>A blind attacker sends RSTs</source>
        <extracomment>blind-reset</extracomment>
        <translation>보지 못하는 공격자의 RST</translation>
    </message>
    <message>
        <source>Somebody off the path knows addresses and ports and guesses the number. A RST outside the window is ignored, one within it is answered with a challenge ACK, and only one with exactly the next number ends the connection (RFC 5961 §3).</source>
        <extracomment>blind-reset</extracomment>
        <translation>경로 밖의 누군가가 주소와 포트를 알고 번호를 짐작합니다. 윈도우 밖의 RST는 무시되고, 윈도우 안의 것에는 challenge ACK로 답하며, 다음 번호와 정확히 같은 것만 연결을 끝냅니다(RFC 5961 §3).</translation>
    </message>
    <message>
        <source>A blind attacker sends a SYN</source>
        <extracomment>blind-syn</extracomment>
        <translation>보지 못하는 공격자의 SYN</translation>
    </message>
    <message>
        <source>A SYN within a connection could come from a client that was rebooted, or from somebody who wants to break it off. The server does neither believe nor ignore it: its challenge ACK asks the real client, who is still there and goes on (RFC 5961 §4).</source>
        <extracomment>blind-syn</extracomment>
        <translation>연결 안에 온 SYN은 재부팅한 클라이언트의 것일 수도, 연결을 끊으려는 누군가의 것일 수도 있습니다. 서버는 믿지도 무시하지도 않습니다. challenge ACK로 진짜 클라이언트에게 물으면, 클라이언트는 아직 거기 있고 계속합니다(RFC 5961 §4).</translation>
    </message>
    <message>
        <source>A blind attacker slips in data</source>
        <extracomment>blind-data</extracomment>
        <translation>보지 못하는 공격자의 데이터</translation>
    </message>
    <message>
        <source>The sequence number of the forged segment lies within the window, which is easy to hit. Its ACK number has to fit as well: one that is too far from what was sent is answered with a challenge ACK, and the data is thrown away (RFC 5961 §5).</source>
        <extracomment>blind-data</extracomment>
        <translation>위조된 세그먼트의 시퀀스 번호는 윈도우 안에 있습니다. 맞히기 쉽기 때문입니다. 그러나 ACK 번호도 맞아야 합니다. 보낸 것에서 너무 먼 번호에는 challenge ACK로 답하고 데이터는 버립니다(RFC 5961 §5).</translation>
    </message>
    <message>
        <source>Challenge ACKs have a limit</source>
        <extracomment>challenge-limit</extracomment>
        <translation>challenge ACK의 한도</translation>
    </message>
    <message>
        <source>A blind attacker sends eight RSTs into the window. Each would be answered with a challenge ACK, but at most three in five seconds are, so that the answers are no weapon themselves. The connection lives on (RFC 5961 §7).</source>
        <extracomment>challenge-limit</extracomment>
        <translation>보지 못하는 공격자가 윈도우 안으로 RST를 여덟 번 보냅니다. 하나하나 challenge ACK로 답하게 되지만, 그 답이 무기가 되지 않도록 5초에 세 번까지만 보냅니다. 연결은 살아 있습니다(RFC 5961 §7).</translation>
    </message>
    <message>
        <source>Without an MSS option</source>
        <extracomment>default-mss</extracomment>
        <translation>MSS 옵션이 없을 때</translation>
    </message>
    <message>
        <source>The server does not say how long segments to it may be. The client has to assume 536 bytes, which every host can take, and needs three segments for what would fit one (RFC 9293 §3.7.1).</source>
        <extracomment>default-mss</extracomment>
        <translation>서버는 자신에게 보낼 세그먼트가 얼마나 길어도 되는지 말하지 않습니다. 클라이언트는 모든 호스트가 받을 수 있는 536바이트로 보아야 하고, 하나에 담길 것을 세그먼트 세 개로 보냅니다(RFC 9293 §3.7.1).</translation>
    </message>
    <message>
        <source>An option that nobody knows</source>
        <extracomment>unknown-option</extracomment>
        <translation>아무도 모르는 옵션</translation>
    </message>
    <message>
        <source>A middlebox puts an option for experiments in front of those of the SYN. The server does not know it, steps over it by its length and reads the rest: the connection opens with the MSS that the client announced.</source>
        <extracomment>unknown-option</extracomment>
        <translation>중간 장치가 SYN의 옵션 앞에 실험용 옵션을 끼워 넣습니다. 서버는 그것을 모르지만 길이만큼 건너뛰고 나머지를 읽습니다. 연결은 클라이언트가 알린 MSS로 열립니다.</translation>
    </message>
    <message>
        <source>An option with an impossible length</source>
        <extracomment>broken-option</extracomment>
        <translation>있을 수 없는 길이의 옵션</translation>
    </message>
    <message>
        <source>The option in front of the others says that it has 0 bytes, so nothing behind it can be found. The server does not stumble: it goes on as if the SYN had no options, and sends segments of 536 bytes.</source>
        <extracomment>broken-option</extracomment>
        <translation>맨 앞의 옵션이 자신의 길이를 0바이트라고 하므로 그 뒤의 옵션은 찾을 수 없습니다. 서버는 걸려 넘어지지 않고, SYN에 옵션이 없는 것처럼 536바이트짜리 세그먼트를 보냅니다.</translation>
    </message>
    <message>
        <source>A wide window, scaled</source>
        <extracomment>window-scale</extracomment>
        <translation>스케일을 쓴 넓은 윈도우</translation>
    </message>
    <message>
        <source>On a path with 200 ms there and back, 64 kB in flight are not enough. Both SYNs offer window scaling, the server announces 1 MB in a field of 16 bits, and all ten segments of the flight leave at once (RFC 7323).</source>
        <extracomment>window-scale</extracomment>
        <translation>왕복 200 ms인 경로에서는 전송 중인 데이터가 64 kB로는 모자랍니다. 양쪽 SYN이 윈도우 스케일을 제안하고, 서버는 16비트 필드로 1 MB를 알립니다. 세그먼트 열 개가 모두 한 번에 나갑니다(RFC 7323).</translation>
    </message>
    <message>
        <source>The same window without scaling</source>
        <extracomment>no-window-scale</extracomment>
        <translation>스케일을 쓰지 않은 같은 윈도우</translation>
    </message>
    <message>
        <source>The client offers window scaling and the server does not, so neither may use it. No window is wider than 65,535 bytes: after seven segments the client has to wait for a whole round trip, however fast the line is.</source>
        <extracomment>no-window-scale</extracomment>
        <translation>클라이언트는 윈도우 스케일을 제안하지만 서버는 제안하지 않으므로 어느 쪽도 쓸 수 없습니다. 윈도우는 65,535바이트를 넘지 못합니다. 회선이 아무리 빨라도 클라이언트는 세그먼트 일곱 개 뒤에 왕복 한 번을 기다려야 합니다.</translation>
    </message>
    <message>
        <source>Slow start doubles</source>
        <extracomment>slow-start-doubles</extracomment>
        <translation>두 배씩 늘어나는 슬로 스타트</translation>
    </message>
    <message>
        <source>The initial window of RFC 5681 is three segments of this size. Each acknowledged segment lets two more go, so that the flights double: 3, 6, 12. Newer hosts begin with ten (RFC 6928).</source>
        <extracomment>slow-start-doubles</extracomment>
        <translation>RFC 5681의 초기 윈도우는 이 크기의 세그먼트 세 개입니다. 확인된 세그먼트마다 두 개가 더 나갈 수 있어 3, 6, 12로 두 배씩 늘어납니다. 더 새로운 호스트는 열 개로 시작합니다(RFC 6928).</translation>
    </message>
    <message>
        <source>After a pause, slowly again</source>
        <extracomment>idle-restart</extracomment>
        <translation>쉬고 난 뒤에는 다시 천천히</translation>
    </message>
    <message>
        <source>The congestion window has grown while the client was sending. After a pause longer than the retransmission timeout nobody knows what the path can take, so it begins again with the initial window instead of sending all at once (RFC 5681 §4.1).</source>
        <extracomment>idle-restart</extracomment>
        <translation>클라이언트가 보내는 동안 혼잡 윈도우가 커졌습니다. 재전송 타임아웃보다 오래 쉬고 나면 경로가 얼마나 감당할 수 있는지 아무도 모르므로, 한꺼번에 보내지 않고 초기 윈도우로 다시 시작합니다(RFC 5681 §4.1).</translation>
    </message>
    <message>
        <source>Limited transmit</source>
        <extracomment>limited-transmit</extracomment>
        <translation>제한 전송(limited transmit)</translation>
    </message>
    <message>
        <source>Only three segments fit the congestion window, and the first is lost. Two duplicate ACKs would not be enough for a fast retransmit; but each lets one new segment go, whose duplicate ACK is the third (RFC 3042).</source>
        <extracomment>limited-transmit</extracomment>
        <translation>혼잡 윈도우에는 세그먼트 세 개만 들어가고, 그 첫째가 유실됩니다. 중복 ACK 두 개로는 빠른 재전송에 모자라지만, 하나마다 새 세그먼트가 하나씩 나가고 그 세그먼트의 중복 ACK가 셋째가 됩니다(RFC 3042).</translation>
    </message>
    <message>
        <source>Without limited transmit</source>
        <extracomment>no-limited-transmit</extracomment>
        <translation>제한 전송이 없을 때</translation>
    </message>
    <message>
        <source>The same loss without limited transmit: after two duplicate ACKs nothing more can go, a third never comes, and the client has to wait for its retransmission timer. A whole second is lost.</source>
        <extracomment>no-limited-transmit</extracomment>
        <translation>제한 전송 없이 같은 유실이 일어납니다. 중복 ACK 두 개 뒤에는 더 나갈 것이 없어 셋째가 오지 않고, 클라이언트는 재전송 타이머를 기다려야 합니다. 꼬박 1초를 잃습니다.</translation>
    </message>
    <message>
        <source>Two losses in one flight, with Reno</source>
        <extracomment>two-losses-reno</extracomment>
        <translation>한 번에 두 번의 유실, Reno의 경우</translation>
    </message>
    <message>
        <source>Reno leaves fast recovery with the first new acknowledgment. The second loss of the same flight halves the window once more, or has to wait for the timer; NewReno stays in recovery and repairs both (RFC 6582).</source>
        <extracomment>two-losses-reno</extracomment>
        <translation>Reno는 첫 새 확인 응답과 함께 빠른 복구를 끝냅니다. 같은 무리의 두 번째 유실은 윈도우를 한 번 더 반으로 줄이거나 타이머를 기다려야 합니다. NewReno는 복구에 머물며 둘 다 고칩니다(RFC 6582).</translation>
    </message>
    <message>
        <source>The window shrinks step by step</source>
        <extracomment>proportional-rate</extracomment>
        <translation>조금씩 줄어드는 윈도우</translation>
    </message>
    <message>
        <source>A segment of a flight of ten is lost. Halved at once, the window would let nothing go for half a round trip; with PRR (RFC 6937) one new segment leaves for about every second that is reported, until the window has come down to its new size.</source>
        <extracomment>proportional-rate</extracomment>
        <translation>열 개 가운데 하나가 유실됩니다. 한 번에 반으로 줄이면 왕복 시간의 절반 동안 아무것도 나가지 못합니다. PRR(RFC 6937)은 도착했다고 보고되는 두 개마다 대략 하나씩 새 세그먼트를 내보내며, 윈도우를 새 크기까지 낮춥니다.</translation>
    </message>
    <message>
        <source>D-SACK: it came twice</source>
        <extracomment>duplicate-sack</extracomment>
        <translation>D-SACK: 두 번 왔음</translation>
    </message>
    <message>
        <source>The acknowledgment of the data is lost, so the client sends the data again for nothing. The server says so: the first block of its SACK option lies below the ACK number and reports what came twice (RFC 2883).</source>
        <extracomment>duplicate-sack</extracomment>
        <translation>데이터에 대한 확인 응답이 유실되어 클라이언트가 쓸데없이 데이터를 다시 보냅니다. 서버가 그것을 알립니다. SACK 옵션의 첫 블록이 ACK 번호보다 아래에 있으며, 두 번 온 것을 보고합니다(RFC 2883).</translation>
    </message>
    <message>
        <source>RACK waits for stragglers</source>
        <extracomment>rack-reordering</extracomment>
        <translation>늦게 오는 것을 기다리는 RACK</translation>
    </message>
    <message>
        <source>A segment of the first flight is overtaken by two, so RACK knows that this path does that. In the next flight one is overtaken by five: three duplicate ACKs would call it lost, but RACK gives it a quarter of a round trip more. It arrives in time, and nothing is sent again (RFC 8985).</source>
        <extracomment>rack-reordering</extracomment>
        <translation>첫 무리에서 세그먼트 하나를 둘이 앞지르므로 RACK은 이 경로에서 그런 일이 있음을 압니다. 다음 무리에서는 다섯이 하나를 앞지릅니다. 중복 ACK 세 개라면 유실이라고 하겠지만, RACK은 왕복 시간의 4분의 1만큼 더 기다립니다. 그 사이에 도착하므로 아무것도 다시 보내지 않습니다(RFC 8985).</translation>
    </message>
    <message>
        <source>CUBIC: back to the old mark</source>
        <extracomment>cubic</extracomment>
        <translation>CUBIC: 옛 지점으로 돌아가기</translation>
    </message>
    <message>
        <source>A loss at a window of a few segments, and then seconds of growth: CUBIC falls to 0.7, rises fast, comes slowly to the window at which the loss was, and dares more only later. Watch the congestion window in the plots (RFC 9438).</source>
        <extracomment>cubic</extracomment>
        <translation>유실이 한 번 일어나고 그 뒤로 윈도우가 자랍니다. CUBIC은 70%로 줄인 뒤 빠르게 오르다가, 유실이 있었던 윈도우에 천천히 다가가고, 그 뒤에야 더 나아갑니다. 그래프에서 혼잡 윈도우를 보십시오(RFC 9438).</translation>
    </message>
    <message>
        <source>Delayed acknowledgments</source>
        <extracomment>delayed-ack</extracomment>
        <translation>지연 확인 응답</translation>
    </message>
    <message>
        <source>Of the segments that arrive, every second is acknowledged at once; a single one waits for company, here up to 200 ms. Look at the timer of the server: a second segment or the reply of the application takes the ACK along, and only when nothing comes does it leave alone.</source>
        <extracomment>delayed-ack</extracomment>
        <translation>도착하는 세그먼트는 둘마다 하나씩 곧바로 확인 응답하고, 하나만 오면 함께 갈 것을 기다립니다. 여기서는 최대 200 ms입니다. 서버의 타이머를 보십시오. 두 번째 세그먼트나 애플리케이션의 응답이 ACK를 싣고 가고, 아무것도 없을 때만 ACK가 혼자 나갑니다.</translation>
    </message>
    <message>
        <source>Quick acknowledgments, as Linux has them</source>
        <extracomment>quick-ack</extracomment>
        <translation>리눅스의 빠른 확인 응답</translation>
    </message>
    <message>
        <source>The same delay is set as in RFC 9293, but the server is a Linux host: at the start of a connection it expects the sender to be in slow start, and acknowledges each segment at once. Compare with delayed acknowledgments, where a single segment waits.</source>
        <extracomment>quick-ack</extracomment>
        <translation>서버는 리눅스 호스트입니다. 연결을 시작할 때는 보내는 쪽이 슬로 스타트에 있다고 보고, 세그먼트마다 곧바로 확인 응답합니다. 하나만 온 세그먼트가 기다리는 지연 확인 응답과 비교해 보십시오.</translation>
    </message>
    <message>
        <source>Urgent data</source>
        <extracomment>urgent-data</extracomment>
        <translation>긴급 데이터</translation>
    </message>
    <message>
        <source>The server reads slowly and its window is closed, when the client sends an urgent byte. The byte itself has to wait in line, but the urgent pointer goes at once, so that the server learns that it is worth reading on. New applications should not use this (RFC 6093).</source>
        <extracomment>urgent-data</extracomment>
        <translation>서버가 읽지 않아 윈도우가 닫힌 때에 클라이언트가 긴급 바이트 하나를 보냅니다. 바이트 자체는 차례를 기다려야 하지만 긴급 포인터는 곧바로 가므로, 서버는 더 읽을 만한 것이 있음을 알게 됩니다. 새 애플리케이션은 쓰지 말아야 합니다(RFC 6093).</translation>
    </message>
    <message>
        <source>Nobody is there any more</source>
        <extracomment>keep-alive-fails</extracomment>
        <translation>이제 아무도 없음</translation>
    </message>
    <message>
        <source>The server is cut off while the connection is idle, and without data the client would never notice. Its keep-alive probes remain unanswered; after three it gives the connection up (RFC 9293 §3.8.4).</source>
        <extracomment>keep-alive-fails</extracomment>
        <translation>연결이 쉬는 동안 서버와 길이 끊기고, 보낼 데이터가 없는 클라이언트는 결코 알아차리지 못합니다. 킵얼라이브 프로브에 답이 없고, 세 번 뒤에 연결을 포기합니다(RFC 9293 §3.8.4).</translation>
    </message>
    <message>
        <source>No silly windows</source>
        <extracomment>silly-window</extracomment>
        <translation>어리석은 윈도우 피하기</translation>
    </message>
    <message>
        <source>The server has room for little more than two segments: the client does not fill the rest with a small one. Its application reads 200 bytes at a time. That does not open the window bit by bit, but only when a full segment, or half of the buffer, is free (RFC 9293 §3.8.6.2).</source>
        <extracomment>silly-window</extracomment>
        <translation>서버에는 세그먼트 두 개를 조금 넘는 자리가 있습니다. 클라이언트는 남은 자리를 작은 세그먼트로 채우지 않습니다. 서버의 애플리케이션은 200바이트씩 읽지만, 윈도우는 그때마다 조금씩 열리지 않고 가득 찬 세그먼트나 버퍼의 절반이 빌 때에만 열립니다(RFC 9293 §3.8.6.2).</translation>
    </message>
    <message>
        <source>A closed window, and an update that is lost</source>
        <extracomment>zero-window</extracomment>
        <translation>닫힌 윈도우와 유실된 갱신</translation>
    </message>
    <message>
        <source>The server does not read, and its window closes. When it reads at last, its window update is lost, and nobody would ever speak again if the client did not probe the window from time to time (RFC 9293 §3.8.6.1).</source>
        <extracomment>zero-window</extracomment>
        <translation>서버가 읽지 않아 윈도우가 닫힙니다. 마침내 읽었을 때 윈도우 갱신이 유실되므로, 클라이언트가 때때로 윈도우를 탐색하지 않으면 아무도 다시 말하지 않게 됩니다(RFC 9293 §3.8.6.1).</translation>
    </message>
    <message>
        <source>Behind a black hole: longer again</source>
        <extracomment>path-mtu-search</extracomment>
        <translation>블랙홀 뒤에서 다시 길게</translation>
    </message>
    <message>
        <source>A link drops packets of more than 1,300 bytes and says nothing. The client falls back to short segments, and then looks for the longest that fit: one longer segment at a time among the data. If that is lost, it is no sign of congestion (RFC 4821).</source>
        <extracomment>path-mtu-search</extracomment>
        <translation>어떤 링크가 1,300바이트보다 긴 패킷을 말없이 버립니다. 클라이언트는 짧은 세그먼트로 물러난 뒤, 맞는 것 가운데 가장 긴 것을 찾습니다. 데이터 사이에 조금 더 긴 세그먼트를 하나씩 섞어 보내며, 그것이 유실되어도 혼잡의 신호는 아닙니다(RFC 4821).</translation>
    </message>
    <message>
        <source>BBR: as fast as the bottleneck</source>
        <extracomment>bbr</extracomment>
        <translation>BBR: 병목만큼만 빠르게</translation>
    </message>
    <message>
        <source>A slow link whose queue takes whatever comes. BBR doubles its rate until no more arrives for it, lets the queue drain, then sends as fast as the bottleneck delivers; now and then it tries a quarter more, and after ten seconds it nearly stops to see how long the way is without a queue. No segment leaves before its moment.</source>
        <extracomment>bbr</extracomment>
        <translation>들어오는 것을 모두 받아 주는 큐가 달린 느린 링크입니다. BBR은 더 도착하지 않을 때까지 속도를 두 배씩 올리고, 큐가 비기를 기다린 뒤, 병목이 전달하는 속도로 보냅니다. 이따금 4분의 1만큼 더 시도해 보고, 10초가 지나면 거의 멈추어 큐가 없을 때 길이 얼마나 긴지 잽니다. 어떤 세그먼트도 제때가 되기 전에는 나가지 않습니다.</translation>
    </message>
    <message>
        <source>CUBIC or BBR</source>
        <extracomment>cubic-or-bbr</extracomment>
        <translation>CUBIC이냐 BBR이냐</translation>
    </message>
    <message>
        <source>400 kB over a slow link whose queue takes whatever comes. CUBIC waits for a loss and there is none: a whole window stands in the queue, and a round trip takes six times as long as the way. BBR sends as fast as the bottleneck delivers and is done at nearly the same time, with a short queue. Watch the round trips in the plots.</source>
        <extracomment>cubic-or-bbr</extracomment>
        <translation>들어오는 것을 모두 받아 주는 큐가 달린 느린 링크로 400 kB를 보냅니다. CUBIC은 유실을 기다리지만 유실은 일어나지 않습니다. 윈도우 전체가 큐에 서 있게 되어, 왕복에 길 자체의 여섯 배가 걸립니다. BBR은 병목이 전달하는 속도로 보내어 거의 같은 때에 끝내면서도 큐를 짧게 유지합니다. 그래프에서 왕복 시간을 보십시오.</translation>
    </message>
</context>
</TS>
