<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Kept by hand: the sources are the meanings of fields in core/wire, which lupdate does not see, with their numbers as
     %1, %2 … (ui/text/field_text.cpp). tests/ui/text checks that nothing is missing. -->
<TS version="2.1" language="ko_KR" sourcelanguage="en_US">
<context>
    <name>Field</name>
    <message>
        <source>Internet Protocol version %1.</source>
        <extracomment>IPv4</extracomment>
        <translation>인터넷 프로토콜 버전 %1.</translation>
    </message>
    <message>
        <source>The IP header is %1 bytes long, counted in words of %2.</source>
        <extracomment>IPv4</extracomment>
        <translation>IP 헤더의 길이는 %1바이트이며, %2바이트 단위로 셉니다.</translation>
    </message>
    <message>
        <source>Impossible: the header has at least %1 words of %2 bytes.</source>
        <extracomment>IPv4</extracomment>
        <translation>불가능한 값입니다. 헤더는 적어도 %2바이트 단위로 %1개입니다.</translation>
    </message>
    <message>
        <source>Impossible: %1 bytes are more than there are.</source>
        <extracomment>IPv4</extracomment>
        <translation>불가능한 값입니다. %1바이트는 실제로 있는 것보다 많습니다.</translation>
    </message>
    <message>
        <source>Ordinary delivery.</source>
        <extracomment>IPv4</extracomment>
        <translation>보통 방식의 전달입니다.</translation>
    </message>
    <message>
        <source>The sender asks for special treatment.</source>
        <extracomment>IPv4</extracomment>
        <translation>송신 쪽이 특별한 처리를 요청합니다.</translation>
    </message>
    <message>
        <source>Routers drop packets when they are congested; they do not mark this one.</source>
        <extracomment>IPv4</extracomment>
        <translation>라우터는 혼잡할 때 패킷을 버립니다. 이 패킷에는 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>A router on the way was congested and marked the packet instead of dropping it.</source>
        <extracomment>IPv4</extracomment>
        <translation>도중의 혼잡한 라우터가 패킷을 버리는 대신 표시했습니다.</translation>
    </message>
    <message>
        <source>A congested router may mark this packet instead of dropping it.</source>
        <extracomment>IPv4</extracomment>
        <translation>혼잡한 라우터가 이 패킷을 버리는 대신 표시할 수 있습니다.</translation>
    </message>
    <message>
        <source>The whole packet, headers included, has %1 bytes.</source>
        <extracomment>IPv4</extracomment>
        <translation>헤더를 포함한 패킷 전체의 길이는 %1바이트입니다.</translation>
    </message>
    <message>
        <source>Impossible: shorter than the header.</source>
        <extracomment>IPv4</extracomment>
        <translation>불가능한 값입니다. 헤더보다 짧습니다.</translation>
    </message>
    <message>
        <source>Only %1 bytes of them are here.</source>
        <extracomment>IPv4</extracomment>
        <translation>그 가운데 %1바이트만 있습니다.</translation>
    </message>
    <message>
        <source>Only %1 byte of them are here.</source>
        <extracomment>IPv4</extracomment>
        <translation>그 가운데 %1바이트만 있습니다.</translation>
    </message>
    <message>
        <source>Would keep fragments of different packets apart; this one is never split.</source>
        <extracomment>IPv4</extracomment>
        <translation>서로 다른 패킷의 조각을 구별하는 값이지만, 이 패킷은 나뉘지 않습니다.</translation>
    </message>
    <message>
        <source>Keeps fragments of different packets apart.</source>
        <extracomment>IPv4</extracomment>
        <translation>서로 다른 패킷의 조각을 구별합니다.</translation>
    </message>
    <message>
        <source>Should be %1.</source>
        <extracomment>IPv4</extracomment>
        <translation>맞는 값은 %1입니다.</translation>
    </message>
    <message>
        <source>Always %1.</source>
        <extracomment>IPv4</extracomment>
        <translation>언제나 %1입니다.</translation>
    </message>
    <message>
        <source>Routers must not split the packet; one that cannot pass it on whole drops it.</source>
        <extracomment>IPv4</extracomment>
        <translation>라우터는 이 패킷을 나누면 안 됩니다. 통째로 전달할 수 없는 라우터는 패킷을 버립니다.</translation>
    </message>
    <message>
        <source>Routers may split the packet.</source>
        <extracomment>IPv4</extracomment>
        <translation>라우터가 이 패킷을 나눌 수 있습니다.</translation>
    </message>
    <message>
        <source>Further fragments of the packet follow.</source>
        <extracomment>IPv4</extracomment>
        <translation>패킷의 다른 조각이 뒤따릅니다.</translation>
    </message>
    <message>
        <source>No further fragment follows.</source>
        <extracomment>IPv4</extracomment>
        <translation>뒤따르는 조각이 없습니다.</translation>
    </message>
    <message>
        <source>The data begin here.</source>
        <extracomment>IPv4</extracomment>
        <translation>데이터가 여기서 시작합니다.</translation>
    </message>
    <message>
        <source>%1 bytes of the data come before this.</source>
        <extracomment>IPv4</extracomment>
        <translation>이 앞에 데이터 %1바이트가 있습니다.</translation>
    </message>
    <message>
        <source>Each router takes %1 away; the packet is dropped at %2, after %3 routers.</source>
        <extracomment>IPv4</extracomment>
        <translation>라우터를 지날 때마다 %1씩 줄어듭니다. 라우터 %3개를 지나 값이 %2에 이르면 패킷을 버립니다.</translation>
    </message>
    <message>
        <source>Each router takes %1 away; the packet is dropped at %2, after %3 router.</source>
        <extracomment>IPv4</extracomment>
        <translation>라우터를 지날 때마다 %1씩 줄어듭니다. 라우터 %3개를 지나 값이 %2에 이르면 패킷을 버립니다.</translation>
    </message>
    <message>
        <source>The packet carries an ICMP message.</source>
        <extracomment>IPv4</extracomment>
        <translation>패킷에 ICMP 메시지가 실려 있습니다.</translation>
    </message>
    <message>
        <source>The packet carries a TCP segment.</source>
        <extracomment>IPv4</extracomment>
        <translation>패킷에 TCP 세그먼트가 실려 있습니다.</translation>
    </message>
    <message>
        <source>The packet carries a UDP datagram.</source>
        <extracomment>IPv4</extracomment>
        <translation>패킷에 UDP 데이터그램이 실려 있습니다.</translation>
    </message>
    <message>
        <source>The packet carries neither TCP nor UDP.</source>
        <extracomment>IPv4</extracomment>
        <translation>패킷에 실린 것은 TCP도 UDP도 아닙니다.</translation>
    </message>
    <message>
        <source>Cannot be checked: the header&apos;s length is impossible.</source>
        <extracomment>IPv4</extracomment>
        <translation>검사할 수 없습니다. 헤더의 길이가 불가능한 값입니다.</translation>
    </message>
    <message>
        <source>valid</source>
        <extracomment>IPv4</extracomment>
        <translation>올바름</translation>
    </message>
    <message>
        <source>should be %1</source>
        <extracomment>IPv4</extracomment>
        <translation>올바른 값: %1</translation>
    </message>
    <message>
        <source>Where the packet comes from.</source>
        <extracomment>IPv4</extracomment>
        <translation>패킷을 보낸 곳입니다.</translation>
    </message>
    <message>
        <source>Where the packet is to go.</source>
        <extracomment>IPv4</extracomment>
        <translation>패킷이 가야 할 곳입니다.</translation>
    </message>
    <message>
        <source>Rarely used; most routers drop packets that have them.</source>
        <extracomment>IPv4</extracomment>
        <translation>거의 쓰이지 않으며, 대부분의 라우터는 이것이 있는 패킷을 버립니다.</translation>
    </message>
    <message>
        <source>A system port: it belongs to a well-known service.</source>
        <extracomment>TCP</extracomment>
        <translation>시스템 포트입니다. 잘 알려진 서비스에 속합니다.</translation>
    </message>
    <message>
        <source>A user port: it may be registered for a service.</source>
        <extracomment>TCP</extracomment>
        <translation>사용자 포트입니다. 어떤 서비스에 등록되어 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>A dynamic port, chosen for this connection.</source>
        <extracomment>TCP</extracomment>
        <translation>이 연결을 위해 고른 동적 포트입니다.</translation>
    </message>
    <message>
        <source>The initial sequence number; the first byte of data will have %1.</source>
        <extracomment>TCP</extracomment>
        <translation>초기 시퀀스 번호입니다. 데이터의 첫 바이트는 %1번이 됩니다.</translation>
    </message>
    <message>
        <source>No data is here; the sender&apos;s next byte has this number.</source>
        <extracomment>TCP</extracomment>
        <translation>여기에는 데이터가 없습니다. 송신 쪽의 다음 바이트가 이 번호를 갖습니다.</translation>
    </message>
    <message>
        <source>The number of the first byte of data here; the last one has %1.</source>
        <extracomment>TCP</extracomment>
        <translation>여기 실린 데이터 첫 바이트의 번호입니다. 마지막 바이트는 %1번입니다.</translation>
    </message>
    <message>
        <source>Says nothing: ACK is not set.</source>
        <extracomment>TCP</extracomment>
        <translation>뜻이 없습니다. ACK가 설정되지 않았습니다.</translation>
    </message>
    <message>
        <source>Everything before this number has arrived; the byte with this number is expected next.</source>
        <extracomment>TCP</extracomment>
        <translation>이 번호 앞의 모든 것이 도착했습니다. 다음으로 이 번호의 바이트를 기다립니다.</translation>
    </message>
    <message>
        <source>The TCP header is %1 bytes long, counted in words of %2; then the data begin.</source>
        <extracomment>TCP</extracomment>
        <translation>TCP 헤더의 길이는 %1바이트이며, %2바이트 단위로 셉니다. 그 뒤에 데이터가 시작합니다.</translation>
    </message>
    <message>
        <source>Kept for the future: %1.</source>
        <extracomment>TCP</extracomment>
        <translation>앞으로 쓰기 위해 남겨 둔 자리입니다: %1.</translation>
    </message>
    <message>
        <source>Congestion Window Reduced: the sender has slowed down after a mark.</source>
        <extracomment>TCP</extracomment>
        <translation>Congestion Window Reduced: 혼잡 표시를 받고 송신 쪽이 속도를 줄였습니다.</translation>
    </message>
    <message>
        <source>Congestion Window Reduced: not reported.</source>
        <extracomment>TCP</extracomment>
        <translation>Congestion Window Reduced: 알리는 것이 없습니다.</translation>
    </message>
    <message>
        <source>ECN-Echo: a mark of congestion has come, or, in a SYN, marks are understood.</source>
        <extracomment>TCP</extracomment>
        <translation>ECN-Echo: 혼잡 표시를 받았습니다. SYN에서는 혼잡 표시를 이해한다는 뜻입니다.</translation>
    </message>
    <message>
        <source>ECN-Echo: no mark of congestion is reported.</source>
        <extracomment>TCP</extracomment>
        <translation>ECN-Echo: 알릴 혼잡 표시가 없습니다.</translation>
    </message>
    <message>
        <source>The Urgent Pointer counts.</source>
        <extracomment>TCP</extracomment>
        <translation>Urgent Pointer가 유효합니다.</translation>
    </message>
    <message>
        <source>The Urgent Pointer says nothing.</source>
        <extracomment>TCP</extracomment>
        <translation>Urgent Pointer에 뜻이 없습니다.</translation>
    </message>
    <message>
        <source>The Acknowledgment Number counts; only the first SYN and some RSTs are without it.</source>
        <extracomment>TCP</extracomment>
        <translation>Acknowledgment Number가 유효합니다. 첫 SYN과 일부 RST에만 이 플래그가 없습니다.</translation>
    </message>
    <message>
        <source>The Acknowledgment Number says nothing.</source>
        <extracomment>TCP</extracomment>
        <translation>Acknowledgment Number에 뜻이 없습니다.</translation>
    </message>
    <message>
        <source>The receiver shall hand the data to the application without waiting for more.</source>
        <extracomment>TCP</extracomment>
        <translation>수신 쪽은 더 기다리지 말고 데이터를 애플리케이션에 넘겨야 합니다.</translation>
    </message>
    <message>
        <source>The receiver may wait for more data.</source>
        <extracomment>TCP</extracomment>
        <translation>수신 쪽은 데이터를 더 기다려도 됩니다.</translation>
    </message>
    <message>
        <source>The connection is broken off, or does not exist.</source>
        <extracomment>TCP</extracomment>
        <translation>연결이 강제로 끊어졌거나 존재하지 않습니다.</translation>
    </message>
    <message>
        <source>The connection is not broken off.</source>
        <extracomment>TCP</extracomment>
        <translation>연결을 끊지 않습니다.</translation>
    </message>
    <message>
        <source>Opens a connection: the two sides agree on sequence numbers.</source>
        <extracomment>TCP</extracomment>
        <translation>연결을 엽니다. 양쪽이 시퀀스 번호를 서로 맞춥니다.</translation>
    </message>
    <message>
        <source>This segment opens nothing.</source>
        <extracomment>TCP</extracomment>
        <translation>이 세그먼트는 연결을 열지 않습니다.</translation>
    </message>
    <message>
        <source>Proves that the reset comes from the other side of the connection.</source>
        <extracomment>TCP</extracomment>
        <translation>이 RST가 연결의 상대에게서 왔음을 증명합니다.</translation>
    </message>
    <message>
        <source>No data is here; the FIN takes this number.</source>
        <extracomment>TCP</extracomment>
        <translation>여기에는 데이터가 없습니다. FIN이 이 번호를 차지합니다.</translation>
    </message>
    <message>
        <source>The sender has no more data; it can still receive.</source>
        <extracomment>TCP</extracomment>
        <translation>송신 쪽은 더 보낼 데이터가 없습니다. 받는 것은 아직 가능합니다.</translation>
    </message>
    <message>
        <source>The sender may have more data.</source>
        <extracomment>TCP</extracomment>
        <translation>송신 쪽이 데이터를 더 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>The sender of this segment has room for %1 bytes from the Acknowledgment Number on.</source>
        <extracomment>TCP</extracomment>
        <translation>이 세그먼트를 보낸 쪽은 Acknowledgment Number부터 %1바이트를 더 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>The sender of this segment has room for %1 byte from the Acknowledgment Number on.</source>
        <extracomment>TCP</extracomment>
        <translation>이 세그먼트를 보낸 쪽은 Acknowledgment Number부터 %1바이트를 더 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>The sender of this segment has room for %1 bytes.</source>
        <extracomment>TCP</extracomment>
        <translation>이 세그먼트를 보낸 쪽은 %1바이트를 더 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>The sender of this segment has room for %1 byte.</source>
        <extracomment>TCP</extracomment>
        <translation>이 세그먼트를 보낸 쪽은 %1바이트를 더 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>Says nothing in a segment that resets.</source>
        <extracomment>TCP</extracomment>
        <translation>연결을 끊는 세그먼트에서는 뜻이 없습니다.</translation>
    </message>
    <message>
        <source>Cannot be checked: the packet is cut off.</source>
        <extracomment>TCP</extracomment>
        <translation>검사할 수 없습니다. 패킷이 잘려 있습니다.</translation>
    </message>
    <message>
        <source>So many bytes behind the Sequence Number the urgent data end.</source>
        <extracomment>TCP</extracomment>
        <translation>긴급 데이터는 Sequence Number에서 이 바이트 수만큼 뒤에서 끝납니다.</translation>
    </message>
    <message>
        <source>Says nothing: URG is not set.</source>
        <extracomment>TCP</extracomment>
        <translation>뜻이 없습니다. URG가 설정되지 않았습니다.</translation>
    </message>
    <message>
        <source>No option follows.</source>
        <extracomment>TCP options</extracomment>
        <translation>뒤따르는 옵션이 없습니다.</translation>
    </message>
    <message>
        <source>Fills a byte, so that the next option begins at a good place.</source>
        <extracomment>TCP options</extracomment>
        <translation>다음 옵션이 알맞은 자리에서 시작하도록 한 바이트를 채웁니다.</translation>
    </message>
    <message>
        <source>Segments to the sender of this one may carry up to %1 bytes of data.</source>
        <extracomment>TCP options</extracomment>
        <translation>이 세그먼트를 보낸 쪽으로 가는 세그먼트는 데이터를 %1바이트까지 실을 수 있습니다.</translation>
    </message>
    <message>
        <source>Segments to the sender of this one may carry up to %1 byte of data.</source>
        <extracomment>TCP options</extracomment>
        <translation>이 세그먼트를 보낸 쪽으로 가는 세그먼트는 데이터를 %1바이트까지 실을 수 있습니다.</translation>
    </message>
    <message>
        <source>Windows in later segments count %1 times as much, if both sides send this.</source>
        <extracomment>TCP options</extracomment>
        <translation>양쪽이 모두 이 옵션을 보내면, 이후 세그먼트의 윈도 값은 %1배로 셉니다.</translation>
    </message>
    <message>
        <source>The shift is limited to %1: windows count %2 times as much.</source>
        <extracomment>TCP options</extracomment>
        <translation>시프트는 %1까지로 제한되며, 윈도 값은 %2배로 셉니다.</translation>
    </message>
    <message>
        <source>Selective acknowledgments are understood.</source>
        <extracomment>TCP options</extracomment>
        <translation>선택적 확인 응답(SACK)을 이해합니다.</translation>
    </message>
    <message>
        <source>Bytes behind a gap that have arrived, from the first to the one after the last.</source>
        <extracomment>TCP options</extracomment>
        <translation>빈 구간 뒤에 도착한 바이트의 범위로, 첫 바이트부터 마지막 다음 바이트까지입니다.</translation>
    </message>
    <message>
        <source>The sender&apos;s clock, and the clock value last heard from the other side.</source>
        <extracomment>TCP options</extracomment>
        <translation>송신 쪽의 시계 값과, 상대에게서 마지막으로 받은 시계 값입니다.</translation>
    </message>
    <message>
        <source>An option unknown here.</source>
        <extracomment>TCP options</extracomment>
        <translation>여기서는 알지 못하는 옵션입니다.</translation>
    </message>
    <message>
        <source>Broken: its length does not fit the header.</source>
        <extracomment>TCP options</extracomment>
        <translation>잘못된 옵션입니다. 길이가 헤더에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Broken: it should have %1 bytes.</source>
        <extracomment>TCP options</extracomment>
        <translation>잘못된 옵션입니다. 길이가 %1바이트여야 합니다.</translation>
    </message>
    <message>
        <source>Broken: it should have %1 byte.</source>
        <extracomment>TCP options</extracomment>
        <translation>잘못된 옵션입니다. 길이가 %1바이트여야 합니다.</translation>
    </message>
    <message>
        <source>Fills the header to a multiple of %1 bytes.</source>
        <extracomment>TCP options</extracomment>
        <translation>헤더를 %1바이트의 배수로 채웁니다.</translation>
    </message>
    <message>
        <source>This is no IPv%1 header: it would begin with a %2 and have %3 bytes or more.</source>
        <extracomment>payload</extracomment>
        <translation>IPv%1 헤더가 아닙니다. IPv%1 헤더라면 첫 숫자는 %2, 길이는 %3바이트 이상입니다.</translation>
    </message>
    <message>
        <source>The lengths in the header contradict each other.</source>
        <extracomment>payload</extracomment>
        <translation>헤더의 길이 값들이 서로 모순됩니다.</translation>
    </message>
    <message>
        <source>What the application sends: TCP carries it without looking at it.</source>
        <extracomment>payload</extracomment>
        <translation>애플리케이션이 보내는 내용입니다. TCP는 내용을 보지 않고 나릅니다.</translation>
    </message>
    <message>
        <source>No whole TCP header is here.</source>
        <extracomment>payload</extracomment>
        <translation>온전한 TCP 헤더가 없습니다.</translation>
    </message>
    <message>
        <source>Behind the end of the packet.</source>
        <extracomment>payload</extracomment>
        <translation>패킷의 끝 뒤에 있는 바이트입니다.</translation>
    </message>
    <message>
        <source>Another kind of message.</source>
        <extracomment>ICMP</extracomment>
        <translation>다른 종류의 메시지입니다.</translation>
    </message>
    <message>
        <source>Destination Unreachable: a packet could not be delivered.</source>
        <extracomment>ICMP</extracomment>
        <translation>목적지 도달 불가: 패킷을 전달하지 못했습니다.</translation>
    </message>
    <message>
        <source>Time Exceeded: a packet went round too long.</source>
        <extracomment>ICMP</extracomment>
        <translation>시간 초과: 패킷이 너무 오래 떠돌았습니다.</translation>
    </message>
    <message>
        <source>Parameter Problem: a packet&apos;s header is wrong.</source>
        <extracomment>ICMP</extracomment>
        <translation>매개변수 문제: 패킷의 헤더가 잘못되었습니다.</translation>
    </message>
    <message>
        <source>Says more about the type.</source>
        <extracomment>ICMP</extracomment>
        <translation>유형을 더 자세히 나타냅니다.</translation>
    </message>
    <message>
        <source>The network cannot be reached at the moment.</source>
        <extracomment>ICMP</extracomment>
        <translation>지금은 그 네트워크에 도달할 수 없습니다.</translation>
    </message>
    <message>
        <source>The host cannot be reached at the moment.</source>
        <extracomment>ICMP</extracomment>
        <translation>지금은 그 호스트에 도달할 수 없습니다.</translation>
    </message>
    <message>
        <source>The host does not know the protocol.</source>
        <extracomment>ICMP</extracomment>
        <translation>호스트가 그 프로토콜을 모릅니다.</translation>
    </message>
    <message>
        <source>Nobody listens on the port.</source>
        <extracomment>ICMP</extracomment>
        <translation>그 포트에서 기다리는 쪽이 없습니다.</translation>
    </message>
    <message>
        <source>The packet is too long for the next link and must not be fragmented.</source>
        <extracomment>ICMP</extracomment>
        <translation>패킷이 다음 링크에 비해 너무 길고, 조각내지 말라는 표시가 있습니다.</translation>
    </message>
    <message>
        <source>The way that the packet asked for does not work.</source>
        <extracomment>ICMP</extracomment>
        <translation>패킷이 요청한 경로를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The packet was refused on the way.</source>
        <extracomment>ICMP</extracomment>
        <translation>패킷이 도중에 거부되었습니다.</translation>
    </message>
    <message>
        <source>Unused.</source>
        <extracomment>ICMP</extracomment>
        <translation>쓰이지 않습니다.</translation>
    </message>
    <message>
        <source>An old router: it does not say what would fit.</source>
        <extracomment>ICMP</extracomment>
        <translation>오래된 라우터입니다. 맞는 크기를 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>The next link takes packets of up to %1 bytes.</source>
        <extracomment>ICMP</extracomment>
        <translation>다음 링크는 %1바이트까지의 패킷을 받습니다.</translation>
    </message>
    <message>
        <source>The next link takes packets of up to %1 byte.</source>
        <extracomment>ICMP</extracomment>
        <translation>다음 링크는 %1바이트까지의 패킷을 받습니다.</translation>
    </message>
    <message>
        <source>Tells whoever gets this message which of its connections is meant.</source>
        <extracomment>ICMP</extracomment>
        <translation>이 메시지를 받는 쪽에 어느 연결에 관한 것인지 알립니다.</translation>
    </message>
    <message>
        <source>Of the segment that was not delivered; a number that is not outstanding betrays a forged message.</source>
        <extracomment>ICMP</extracomment>
        <translation>전달되지 않은 세그먼트의 번호입니다. 확인을 기다리는 범위에 없는 번호라면 위조된 메시지입니다.</translation>
    </message>
    <message>
        <source>The header of the packet that was not delivered; it had %1 bytes.</source>
        <extracomment>ICMP</extracomment>
        <translation>전달되지 않은 패킷의 헤더입니다. 패킷의 길이는 %1바이트였습니다.</translation>
    </message>
    <message>
        <source>The header of the packet that was not delivered; it had %1 byte.</source>
        <extracomment>ICMP</extracomment>
        <translation>전달되지 않은 패킷의 헤더입니다. 패킷의 길이는 %1바이트였습니다.</translation>
    </message>
    <message>
        <source>What else the message holds.</source>
        <extracomment>ICMP</extracomment>
        <translation>메시지의 나머지 내용입니다.</translation>
    </message>
    <message>
        <source>Asks for a cookie, so that a later SYN may carry data.</source>
        <extracomment>TCP options</extracomment>
        <translation>쿠키를 요청합니다. 나중의 SYN에 데이터를 실을 수 있게 됩니다.</translation>
    </message>
    <message>
        <source>A cookie made from the client&apos;s address: a SYN that carries it may bring data.</source>
        <extracomment>TCP options</extracomment>
        <translation>클라이언트의 주소로 만든 쿠키입니다. 이 쿠키가 있는 SYN은 데이터를 실어도 됩니다.</translation>
        <source>Impossible: the header alone has %1 bytes.</source>
        <extracomment>UDP</extracomment>
        <translation>불가능한 값입니다. 헤더만 해도 %1바이트입니다.</translation>
    </message>
    <message>
        <source>Header and data of the datagram; the data have %1 bytes.</source>
        <extracomment>UDP</extracomment>
        <translation>데이터그램의 헤더와 데이터를 합한 길이입니다. 데이터는 %1바이트입니다.</translation>
    </message>
    <message>
        <source>Header and data of the datagram; the data have %1 byte.</source>
        <extracomment>UDP</extracomment>
        <translation>데이터그램의 헤더와 데이터를 합한 길이입니다. 데이터는 %1바이트입니다.</translation>
    </message>
    <message>
        <source>%1 bytes of it are in this fragment.</source>
        <extracomment>UDP</extracomment>
        <translation>그중 %1바이트가 이 조각에 있습니다.</translation>
    </message>
    <message>
        <source>The sender has made no checksum: errors on the way stay unseen.</source>
        <extracomment>UDP</extracomment>
        <translation>송신 쪽이 체크섬을 만들지 않았습니다. 도중의 오류는 드러나지 않습니다.</translation>
    </message>
    <message>
        <source>Can be checked when all fragments are there: it covers the whole datagram.</source>
        <extracomment>UDP</extracomment>
        <translation>모든 조각이 모여야 확인할 수 있습니다. 데이터그램 전체에 대한 값입니다.</translation>
    </message>
    <message>
        <source>Cannot be checked: the datagram is cut off.</source>
        <extracomment>UDP</extracomment>
        <translation>확인할 수 없습니다. 데이터그램이 잘려 있습니다.</translation>
    </message>
    <message>
        <source>No answer is wanted.</source>
        <extracomment>UDP</extracomment>
        <translation>답을 바라지 않습니다.</translation>
    </message>
    <message>
        <source>Where an answer is to go.</source>
        <extracomment>UDP</extracomment>
        <translation>답이 갈 곳입니다.</translation>
    </message>
    <message>
        <source>Which application the datagram is for.</source>
        <extracomment>UDP</extracomment>
        <translation>데이터그램을 받을 애플리케이션입니다.</translation>
    </message>
    <message>
        <source>What the application sends: UDP carries it whole, without looking at it.</source>
        <extracomment>payload</extracomment>
        <translation>애플리케이션이 보내는 내용입니다. UDP는 내용을 보지 않고 통째로 나릅니다.</translation>
    </message>
    <message>
        <source>Behind the end of the datagram.</source>
        <extracomment>payload</extracomment>
        <translation>데이터그램의 끝 뒤에 있는 바이트입니다.</translation>
    </message>
    <message>
        <source>A later part of a packet that was cut up; the first fragment has its header.</source>
        <extracomment>payload</extracomment>
        <translation>나뉜 패킷의 뒷부분입니다. 헤더는 첫 조각에 있습니다.</translation>
    </message>
</context>
</TS>
