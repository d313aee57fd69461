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
        <translation>양쪽이 모두 이 옵션을 보내면, 이후 세그먼트의 윈도우 값은 %1배로 셉니다.</translation>
    </message>
    <message>
        <source>The shift is limited to %1: windows count %2 times as much.</source>
        <extracomment>TCP options</extracomment>
        <translation>시프트는 %1까지로 제한되며, 윈도우 값은 %2배로 셉니다.</translation>
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
        <source>An alert of old versions that is no longer sent.</source>
        <extracomment>TLS</extracomment>
        <translation>더는 보내지 않는 옛 버전의 경고입니다.</translation>
    </message>
    <message>
        <source>The sender will send nothing more: the orderly end.</source>
        <extracomment>TLS</extracomment>
        <translation>송신 쪽이 더는 보내지 않습니다. 정상적인 끝맺음입니다.</translation>
    </message>
    <message>
        <source>A message came that does not belong here.</source>
        <extracomment>TLS</extracomment>
        <translation>여기에 올 수 없는 메시지가 왔습니다.</translation>
    </message>
    <message>
        <source>A record could not be decrypted or was changed on the way.</source>
        <extracomment>TLS</extracomment>
        <translation>레코드를 복호화할 수 없거나, 도중에 바뀌었습니다.</translation>
    </message>
    <message>
        <source>A record was longer than is allowed.</source>
        <extracomment>TLS</extracomment>
        <translation>레코드가 허용된 길이보다 깁니다.</translation>
    </message>
    <message>
        <source>There is nothing that both sides can do: no common suite, group or signature.</source>
        <extracomment>TLS</extracomment>
        <translation>양쪽이 함께 쓸 수 있는 것이 없습니다. 공통된 암호화 방식, 그룹 또는 서명이 없습니다.</translation>
    </message>
    <message>
        <source>A certificate is damaged, is for another host, or has a signature that is wrong.</source>
        <extracomment>TLS</extracomment>
        <translation>인증서가 손상되었거나, 다른 호스트의 것이거나, 서명이 틀렸습니다.</translation>
    </message>
    <message>
        <source>A certificate is of a kind that cannot be used.</source>
        <extracomment>TLS</extracomment>
        <translation>인증서가 쓸 수 없는 종류입니다.</translation>
    </message>
    <message>
        <source>The authority has taken the certificate back.</source>
        <extracomment>TLS</extracomment>
        <translation>인증 기관이 인증서를 취소했습니다.</translation>
    </message>
    <message>
        <source>The certificate is no longer valid, or not at this time.</source>
        <extracomment>TLS</extracomment>
        <translation>인증서의 유효 기간이 지났거나, 지금은 유효하지 않습니다.</translation>
    </message>
    <message>
        <source>The certificate was not accepted for another reason.</source>
        <extracomment>TLS</extracomment>
        <translation>다른 이유로 인증서를 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>A field of the handshake has a value that is not allowed or does not fit the others.</source>
        <extracomment>TLS</extracomment>
        <translation>핸드셰이크의 한 필드에 허용되지 않거나 다른 필드와 맞지 않는 값이 있습니다.</translation>
    </message>
    <message>
        <source>The chain of certificates leads to no authority that the sender of this trusts.</source>
        <extracomment>TLS</extracomment>
        <translation>인증서 체인이 이 경고의 송신자가 신뢰하는 인증 기관에 이르지 않습니다.</translation>
    </message>
    <message>
        <source>The certificate is good, but its owner may not come in.</source>
        <extracomment>TLS</extracomment>
        <translation>인증서는 유효하지만, 그 소유자에게는 접근이 허용되지 않습니다.</translation>
    </message>
    <message>
        <source>A message could not be read: a length is wrong, or something is missing.</source>
        <extracomment>TLS</extracomment>
        <translation>메시지를 읽을 수 없습니다. 길이가 틀렸거나 빠진 것이 있습니다.</translation>
    </message>
    <message>
        <source>A signature, a Finished or a binder is wrong.</source>
        <extracomment>TLS</extracomment>
        <translation>서명, Finished 또는 바인더가 틀렸습니다.</translation>
    </message>
    <message>
        <source>Too many connection IDs were asked for.</source>
        <extracomment>TLS</extracomment>
        <translation>연결 ID를 너무 많이 요청했습니다.</translation>
    </message>
    <message>
        <source>There is no version that both sides speak.</source>
        <extracomment>TLS</extracomment>
        <translation>양쪽이 함께 쓸 수 있는 버전이 없습니다.</translation>
    </message>
    <message>
        <source>The server wants stronger ciphers than the client offers.</source>
        <extracomment>TLS</extracomment>
        <translation>서버가 클라이언트가 제시한 것보다 강한 암호를 원합니다.</translation>
    </message>
    <message>
        <source>Something failed at the sender that has nothing to do with the other side.</source>
        <extracomment>TLS</extracomment>
        <translation>상대와 관계없이 송신 쪽에서 무언가 실패했습니다.</translation>
    </message>
    <message>
        <source>The client came with a lower version than needed: perhaps somebody made it do so.</source>
        <extracomment>TLS</extracomment>
        <translation>클라이언트가 필요 이상으로 낮은 버전으로 왔습니다. 누군가 그렇게 만들었을 수 있습니다.</translation>
    </message>
    <message>
        <source>The user ended the handshake.</source>
        <extracomment>TLS</extracomment>
        <translation>사용자가 핸드셰이크를 끝냈습니다.</translation>
    </message>
    <message>
        <source>The sender does not want a new handshake.</source>
        <extracomment>TLS</extracomment>
        <translation>송신 쪽이 새 핸드셰이크를 원하지 않습니다.</translation>
    </message>
    <message>
        <source>An extension that is needed is not there.</source>
        <extracomment>TLS</extracomment>
        <translation>필요한 확장이 없습니다.</translation>
    </message>
    <message>
        <source>The answer has an extension that nobody asked for.</source>
        <extracomment>TLS</extracomment>
        <translation>응답에 아무도 요청하지 않은 확장이 있습니다.</translation>
    </message>
    <message>
        <source>A certificate could not be fetched from the address that was given.</source>
        <extracomment>TLS</extracomment>
        <translation>주어진 주소에서 인증서를 가져올 수 없었습니다.</translation>
    </message>
    <message>
        <source>The server does not know the host that the client wants.</source>
        <extracomment>TLS</extracomment>
        <translation>서버가 클라이언트가 원하는 호스트를 모릅니다.</translation>
    </message>
    <message>
        <source>What was said about the certificate&apos;s revocation is wrong.</source>
        <extracomment>TLS</extracomment>
        <translation>인증서 취소 여부에 대한 내용이 틀렸습니다.</translation>
    </message>
    <message>
        <source>A certificate is not the one whose hash was given.</source>
        <extracomment>TLS</extracomment>
        <translation>인증서가 주어진 해시의 인증서가 아닙니다.</translation>
    </message>
    <message>
        <source>The server does not know the shared secret that the client named.</source>
        <extracomment>TLS</extracomment>
        <translation>서버가 클라이언트가 말한 공유 비밀을 모릅니다.</translation>
    </message>
    <message>
        <source>The server wanted a certificate from the client and got none.</source>
        <extracomment>TLS</extracomment>
        <translation>서버가 클라이언트의 인증서를 원했지만 받지 못했습니다.</translation>
    </message>
    <message>
        <source>Something is wrong that no other alert names.</source>
        <extracomment>TLS</extracomment>
        <translation>다른 경고로 나타낼 수 없는 문제가 있습니다.</translation>
    </message>
    <message>
        <source>None of the protocols that the client offers is spoken by the server.</source>
        <extracomment>TLS</extracomment>
        <translation>클라이언트가 제시한 프로토콜 가운데 서버가 쓰는 것이 없습니다.</translation>
    </message>
    <message>
        <source>The server could not read the encrypted ClientHello.</source>
        <extracomment>TLS</extracomment>
        <translation>서버가 암호화된 ClientHello를 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>An alert that does not exist.</source>
        <extracomment>TLS</extracomment>
        <translation>없는 경고입니다.</translation>
    </message>
    <message>
        <source>The connection may go on.</source>
        <extracomment>TLS</extracomment>
        <translation>연결은 계속될 수 있습니다.</translation>
    </message>
    <message>
        <source>The connection ends here.</source>
        <extracomment>TLS</extracomment>
        <translation>연결이 여기에서 끝납니다.</translation>
    </message>
    <message>
        <source>A level that does not exist.</source>
        <extracomment>TLS</extracomment>
        <translation>없는 수준입니다.</translation>
    </message>
    <message>
        <source>Needs the ServerHello: this is built differently in TLS %1.</source>
        <extracomment>TLS</extracomment>
        <translation>ServerHello가 필요합니다. TLS %1에서는 구조가 다릅니다.</translation>
    </message>
    <message>
        <source>A certificate with an RSA key that signs.</source>
        <extracomment>TLS</extracomment>
        <translation>서명하는 RSA 키의 인증서입니다.</translation>
    </message>
    <message>
        <source>A certificate with a DSA key that signs.</source>
        <extracomment>TLS</extracomment>
        <translation>서명하는 DSA 키의 인증서입니다.</translation>
    </message>
    <message>
        <source>A certificate with a key of an elliptic curve that signs.</source>
        <extracomment>TLS</extracomment>
        <translation>서명하는 타원 곡선 키의 인증서입니다.</translation>
    </message>
    <message>
        <source>A kind of certificate that is no longer in use.</source>
        <extracomment>TLS</extracomment>
        <translation>더는 쓰지 않는 인증서 종류입니다.</translation>
    </message>
    <message>
        <source>The client repeats it, so that the server knows which request is answered.</source>
        <extracomment>TLS</extracomment>
        <translation>서버가 어느 요청에 대한 답인지 알 수 있도록 클라이언트가 그대로 되돌려 보냅니다.</translation>
    </message>
    <message>
        <source>Signatures that the sender can check, favourites first.</source>
        <extracomment>TLS</extracomment>
        <translation>송신 쪽이 검증할 수 있는 서명입니다. 선호하는 것부터 나옵니다.</translation>
    </message>
    <message>
        <source>Who should have signed the certificate; empty: anybody.</source>
        <extracomment>TLS</extracomment>
        <translation>인증서에 서명했어야 하는 기관입니다. 비어 있으면 누구라도 됩니다.</translation>
    </message>
    <message>
        <source>The sender&apos;s own first; each is signed by the owner of the next.</source>
        <extracomment>TLS</extracomment>
        <translation>송신 쪽 자신의 것이 먼저 나오며, 각각은 다음 인증서의 소유자가 서명한 것입니다.</translation>
    </message>
    <message>
        <source>Over all messages so far: only the owner of the private key can make it.</source>
        <extracomment>TLS</extracomment>
        <translation>지금까지의 모든 메시지에 대한 서명입니다. 개인 키의 소유자만 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>Keys from a fresh ECDHE exchange, signed with the server&apos;s RSA key.</source>
        <extracomment>TLS</extracomment>
        <translation>매번 새로 하는 ECDHE 교환에서 키를 얻으며, 서버의 RSA 키로 서명합니다.</translation>
    </message>
    <message>
        <source>Keys from a fresh ECDHE exchange, signed with the server&apos;s ECDSA key.</source>
        <extracomment>TLS</extracomment>
        <translation>매번 새로 하는 ECDHE 교환에서 키를 얻으며, 서버의 ECDSA 키로 서명합니다.</translation>
    </message>
    <message>
        <source>Keys from a fresh ECDHE exchange and a secret both sides know.</source>
        <extracomment>TLS</extracomment>
        <translation>매번 새로 하는 ECDHE 교환과 양쪽이 아는 비밀에서 키를 얻습니다.</translation>
    </message>
    <message>
        <source>Keys from ECDH, and nobody proves who he is: open to a man in the middle.</source>
        <extracomment>TLS</extracomment>
        <translation>ECDH에서 키를 얻지만 아무도 자신을 증명하지 않습니다. 중간자 공격에 무방비입니다.</translation>
    </message>
    <message>
        <source>Keys from a fresh DHE exchange, signed with the server&apos;s RSA key.</source>
        <extracomment>TLS</extracomment>
        <translation>매번 새로 하는 DHE 교환에서 키를 얻으며, 서버의 RSA 키로 서명합니다.</translation>
    </message>
    <message>
        <source>Keys from a fresh DHE exchange, signed with the server&apos;s DSA key.</source>
        <extracomment>TLS</extracomment>
        <translation>매번 새로 하는 DHE 교환에서 키를 얻으며, 서버의 DSA 키로 서명합니다.</translation>
    </message>
    <message>
        <source>Keys from a fresh DHE exchange and a secret both sides know.</source>
        <extracomment>TLS</extracomment>
        <translation>매번 새로 하는 DHE 교환과 양쪽이 아는 비밀에서 키를 얻습니다.</translation>
    </message>
    <message>
        <source>Keys from DH, and nobody proves who he is: open to a man in the middle.</source>
        <extracomment>TLS</extracomment>
        <translation>DH에서 키를 얻지만 아무도 자신을 증명하지 않습니다. 중간자 공격에 무방비입니다.</translation>
    </message>
    <message>
        <source>Keys from a secret encrypted with the server&apos;s RSA key, and one both sides know.</source>
        <extracomment>TLS</extracomment>
        <translation>서버의 RSA 키로 암호화한 비밀과 양쪽이 아는 비밀에서 키를 얻습니다.</translation>
    </message>
    <message>
        <source>Keys from a secret encrypted with the server&apos;s RSA key: no forward secrecy.</source>
        <extracomment>TLS</extracomment>
        <translation>서버의 RSA 키로 암호화한 비밀에서 키를 얻습니다. 순방향 비밀성이 없습니다.</translation>
    </message>
    <message>
        <source>Keys from a secret that both sides know already.</source>
        <extracomment>TLS</extracomment>
        <translation>양쪽이 이미 아는 비밀에서 키를 얻습니다.</translation>
    </message>
    <message>
        <source>A suite of TLS %1: only cipher and hash; keys and proof are agreed upon apart.</source>
        <extracomment>TLS</extracomment>
        <translation>TLS %1의 암호화 방식입니다. 암호와 해시만 정하며, 키와 증명은 따로 합의합니다.</translation>
    </message>
    <message>
        <source>Keys from a password that both sides know (RFC %1); hardly used.</source>
        <extracomment>TLS</extracomment>
        <translation>양쪽이 아는 비밀번호에서 키를 얻습니다(RFC %1). 거의 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>No suite: it says that secure renegotiation is understood (RFC %1).</source>
        <extracomment>TLS</extracomment>
        <translation>암호화 방식이 아닙니다. 안전한 재협상을 이해한다는 뜻입니다(RFC %1).</translation>
    </message>
    <message>
        <source>No suite: it says that the client tries again with a lower version (RFC %1).</source>
        <extracomment>TLS</extracomment>
        <translation>암호화 방식이 아닙니다. 클라이언트가 낮은 버전으로 다시 시도한다는 뜻입니다(RFC %1).</translation>
    </message>
    <message>
        <source>A cipher suite unknown here.</source>
        <extracomment>TLS</extracomment>
        <translation>여기에서 모르는 암호화 방식입니다.</translation>
    </message>
    <message>
        <source>Not taken apart here.</source>
        <extracomment>TLS</extracomment>
        <translation>여기에서는 자세히 나누지 않습니다.</translation>
    </message>
    <message>
        <source>The messages of each side are counted, since datagrams come in any order.</source>
        <extracomment>TLS</extracomment>
        <translation>데이터그램은 순서 없이 오므로, 양쪽이 각자의 메시지에 번호를 매깁니다.</translation>
    </message>
    <message>
        <source>Which byte of the message is the first one here, counted from %1.</source>
        <extracomment>TLS</extracomment>
        <translation>여기의 첫 바이트가 메시지의 몇 번째 바이트인지 나타냅니다. %1부터 셉니다.</translation>
    </message>
    <message>
        <source>Bytes of the message that are here; the rest is in other fragments.</source>
        <extracomment>TLS</extracomment>
        <translation>여기에 있는 메시지의 바이트 수입니다. 나머지는 다른 조각에 있습니다.</translation>
    </message>
    <message>
        <source>Impossible: the fragment would end behind the message.</source>
        <extracomment>TLS</extracomment>
        <translation>불가능한 값입니다. 조각이 메시지의 끝을 넘어갑니다.</translation>
    </message>
    <message>
        <source>Cut off: the fragment is longer.</source>
        <extracomment>TLS</extracomment>
        <translation>잘렸습니다. 조각은 이보다 깁니다.</translation>
    </message>
    <message>
        <source>Part of a message; it can be read when all parts are there.</source>
        <extracomment>TLS</extracomment>
        <translation>메시지의 일부입니다. 모든 조각이 있어야 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Bytes of the whole message, without headers.</source>
        <extracomment>TLS</extracomment>
        <translation>헤더를 뺀 메시지 전체의 바이트 수입니다.</translation>
    </message>
    <message>
        <source>Too much: what is read here ends before these bytes.</source>
        <extracomment>TLS</extracomment>
        <translation>남는 바이트입니다. 여기에서 읽는 것은 이 바이트 앞에서 끝납니다.</translation>
    </message>
    <message>
        <source>Not the true version: a first record says this so that old servers answer.</source>
        <extracomment>TLS</extracomment>
        <translation>실제 버전이 아닙니다. 옛 서버도 응답하도록 첫 레코드에 이렇게 적습니다.</translation>
    </message>
    <message>
        <source>TLS %1; TLS %2 says the same, so that old devices let it pass.</source>
        <extracomment>TLS</extracomment>
        <translation>TLS %1입니다. TLS %2도 옛 장비가 통과시키도록 이렇게 적습니다.</translation>
    </message>
    <message>
        <source>Too long: a record may have %1 bytes.</source>
        <extracomment>TLS</extracomment>
        <translation>너무 깁니다. 레코드는 %1바이트까지입니다.</translation>
    </message>
    <message>
        <source>Bytes that follow: %1.</source>
        <extracomment>TLS</extracomment>
        <translation>뒤따르는 바이트 수: %1.</translation>
    </message>
    <message>
        <source>How often the sender&apos;s keys have changed; %1 is without encryption.</source>
        <extracomment>TLS</extracomment>
        <translation>송신 쪽의 키가 몇 번 바뀌었는지 나타냅니다. %1: 암호화하지 않습니다.</translation>
    </message>
    <message>
        <source>Counts the records since the keys changed, since some may be lost or overtake others.</source>
        <extracomment>TLS</extracomment>
        <translation>레코드가 유실되거나 순서가 바뀔 수 있으므로, 키가 바뀐 뒤의 레코드에 번호를 매깁니다.</translation>
    </message>
    <message>
        <source>The message began in a record before, or ends in one that follows.</source>
        <extracomment>TLS</extracomment>
        <translation>메시지가 앞의 레코드에서 시작했거나, 뒤의 레코드에서 끝납니다.</translation>
    </message>
    <message>
        <source>Only the two sides can read this.</source>
        <extracomment>TLS</extracomment>
        <translation>양쪽 당사자만 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>What the applications say.</source>
        <extracomment>TLS</extracomment>
        <translation>애플리케이션이 주고받는 내용입니다.</translation>
    </message>
    <message>
        <source>Says nothing: TLS %1 sends it so that old devices let the connection pass.</source>
        <extracomment>TLS</extracomment>
        <translation>아무 뜻이 없습니다. TLS %1에서는 옛 장비가 연결을 통과시키도록 보냅니다.</translation>
    </message>
    <message>
        <source>From the next record on, this side encrypts.</source>
        <extracomment>TLS</extracomment>
        <translation>다음 레코드부터 이쪽은 암호화합니다.</translation>
    </message>
    <message>
        <source>Which host is wanted, since one address can serve many.</source>
        <extracomment>TLS</extracomment>
        <translation>한 주소가 여러 호스트를 맡을 수 있으므로, 어느 호스트를 원하는지 말합니다.</translation>
    </message>
    <message>
        <source>The client has little memory and wants short records.</source>
        <extracomment>TLS</extracomment>
        <translation>클라이언트의 메모리가 적어 짧은 레코드를 원합니다.</translation>
    </message>
    <message>
        <source>Proof that the certificate was not revoked comes along with it.</source>
        <extracomment>TLS</extracomment>
        <translation>인증서가 취소되지 않았다는 증명을 인증서와 함께 보냅니다.</translation>
    </message>
    <message>
        <source>Curves and groups in which keys can be agreed upon, favourites first.</source>
        <extracomment>TLS</extracomment>
        <translation>키를 합의할 수 있는 곡선과 그룹입니다. 선호하는 것부터 나옵니다.</translation>
    </message>
    <message>
        <source>How points of a curve may be written; not used by TLS %1.</source>
        <extracomment>TLS</extracomment>
        <translation>곡선의 점을 적는 방법입니다. TLS %1에서는 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Keys for audio and video shall come from this handshake.</source>
        <extracomment>TLS</extracomment>
        <translation>이 핸드셰이크에서 음성과 영상에 쓸 키를 얻습니다.</translation>
    </message>
    <message>
        <source>Signs of life may be sent.</source>
        <extracomment>TLS</extracomment>
        <translation>살아 있다는 신호를 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Which protocol is spoken inside, agreed upon without another round trip.</source>
        <extracomment>TLS</extracomment>
        <translation>안에서 쓸 프로토콜을 왕복을 더하지 않고 합의합니다.</translation>
    </message>
    <message>
        <source>Proof that the certificate stands in a public log.</source>
        <extracomment>TLS</extracomment>
        <translation>인증서가 공개 기록에 있다는 증명입니다.</translation>
    </message>
    <message>
        <source>Fills the hello up to a length that old devices do not stumble over.</source>
        <extracomment>TLS</extracomment>
        <translation>옛 장비가 걸려 넘어지지 않는 길이까지 hello를 채웁니다.</translation>
    </message>
    <message>
        <source>CBC suites compute the MAC over what is encrypted, which is safer.</source>
        <extracomment>TLS</extracomment>
        <translation>CBC 방식에서 암호화된 것에 대해 MAC을 계산합니다. 더 안전합니다.</translation>
    </message>
    <message>
        <source>The master secret depends on the whole handshake, not only on randoms.</source>
        <extracomment>TLS</extracomment>
        <translation>마스터 비밀이 난수만이 아니라 핸드셰이크 전체에 달려 있게 합니다.</translation>
    </message>
    <message>
        <source>Tokens of the application are tied to the client&apos;s key.</source>
        <extracomment>TLS</extracomment>
        <translation>애플리케이션의 토큰을 클라이언트의 키에 묶습니다.</translation>
    </message>
    <message>
        <source>Certificates may be sent compressed.</source>
        <extracomment>TLS</extracomment>
        <translation>인증서를 압축해서 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>How long the records may be that the sender is to receive.</source>
        <extracomment>TLS</extracomment>
        <translation>송신 쪽이 받을 레코드의 최대 길이입니다.</translation>
    </message>
    <message>
        <source>Short-lived keys may stand in for the certificate&apos;s.</source>
        <extracomment>TLS</extracomment>
        <translation>수명이 짧은 키가 인증서의 키를 대신할 수 있습니다.</translation>
    </message>
    <message>
        <source>The server may give its session to the client to keep, encrypted.</source>
        <extracomment>TLS</extracomment>
        <translation>서버가 자신의 세션을 암호화해 클라이언트에게 보관하게 할 수 있습니다.</translation>
    </message>
    <message>
        <source>A secret from an earlier session is used again; always the last extension.</source>
        <extracomment>TLS</extracomment>
        <translation>이전 세션의 비밀을 다시 씁니다. 언제나 마지막 확장입니다.</translation>
    </message>
    <message>
        <source>The client may send data at once, before the server has answered.</source>
        <extracomment>TLS</extracomment>
        <translation>서버가 응답하기 전에 클라이언트가 바로 데이터를 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>The true versions; the field Version is only for old devices.</source>
        <extracomment>TLS</extracomment>
        <translation>실제 버전입니다. Version 필드는 옛 장비를 위한 것일 뿐입니다.</translation>
    </message>
    <message>
        <source>The client sends back what the server gave it, so that the server need not remember.</source>
        <extracomment>TLS</extracomment>
        <translation>서버가 기억하지 않아도 되도록, 서버가 준 것을 클라이언트가 되돌려 보냅니다.</translation>
    </message>
    <message>
        <source>How a secret from an earlier session may be used.</source>
        <extracomment>TLS</extracomment>
        <translation>이전 세션의 비밀을 어떻게 쓸 수 있는지 나타냅니다.</translation>
    </message>
    <message>
        <source>Authorities that the sender trusts.</source>
        <extracomment>TLS</extracomment>
        <translation>송신 쪽이 신뢰하는 인증 기관입니다.</translation>
    </message>
    <message>
        <source>What the client&apos;s certificate has to contain.</source>
        <extracomment>TLS</extracomment>
        <translation>클라이언트의 인증서에 있어야 하는 내용입니다.</translation>
    </message>
    <message>
        <source>The server may ask for the client&apos;s certificate later.</source>
        <extracomment>TLS</extracomment>
        <translation>서버가 나중에 클라이언트의 인증서를 요청할 수 있습니다.</translation>
    </message>
    <message>
        <source>Signatures within certificates that the sender can check.</source>
        <extracomment>TLS</extracomment>
        <translation>인증서 안의 서명 가운데 송신 쪽이 검증할 수 있는 것입니다.</translation>
    </message>
    <message>
        <source>Public values of a key exchange, sent at once to save a round trip.</source>
        <extracomment>TLS</extracomment>
        <translation>키 교환의 공개 값입니다. 왕복을 줄이려고 바로 보냅니다.</translation>
    </message>
    <message>
        <source>The true hello is inside, encrypted.</source>
        <extracomment>TLS</extracomment>
        <translation>실제 hello가 암호화되어 안에 있습니다.</translation>
    </message>
    <message>
        <source>Ties a new handshake to the one before; empty in the first.</source>
        <extracomment>TLS</extracomment>
        <translation>새 핸드셰이크를 이전 핸드셰이크에 묶습니다. 처음에는 비어 있습니다.</translation>
    </message>
    <message>
        <source>An extension unknown here.</source>
        <extracomment>TLS</extracomment>
        <translation>여기에서 모르는 확장입니다.</translation>
    </message>
    <message>
        <source>The highest version before TLS %1 that the client speaks; supported_versions names newer ones.</source>
        <extracomment>TLS</extracomment>
        <translation>TLS %1보다 앞선 버전 가운데 클라이언트가 쓰는 가장 높은 버전입니다. 더 새로운 버전은 supported_versions에 있습니다.</translation>
    </message>
    <message>
        <source>The version that the server chose, unless supported_versions says TLS %1.</source>
        <extracomment>TLS</extracomment>
        <translation>서버가 고른 버전입니다. 다만 supported_versions에 TLS %1이라고 있으면 그것이 실제 버전입니다.</translation>
    </message>
    <message>
        <source>This value means HelloRetryRequest: the client shall come again with another key share.</source>
        <extracomment>TLS</extracomment>
        <translation>이 값은 HelloRetryRequest를 뜻합니다. 클라이언트는 다른 키 공유로 다시 와야 합니다.</translation>
    </message>
    <message>
        <source>Its end says “DOWNGRD”: the server speaks a newer version; a client that does too breaks off.</source>
        <extracomment>TLS</extracomment>
        <translation>끝이 “DOWNGRD”입니다. 서버는 더 새로운 버전을 씁니다. 클라이언트도 그렇다면 연결을 끊습니다.</translation>
    </message>
    <message>
        <source>Fresh random bytes of the server; they go into every key.</source>
        <extracomment>TLS</extracomment>
        <translation>서버가 새로 만든 난수 바이트입니다. 모든 키에 들어갑니다.</translation>
    </message>
    <message>
        <source>A session to take up again; of a client with TLS %1 often made up, for old devices.</source>
        <extracomment>TLS</extracomment>
        <translation>다시 이어 갈 세션입니다. TLS %1 클라이언트는 옛 장비를 위해 지어내기도 합니다.</translation>
    </message>
    <message>
        <source>The client&apos;s, if the session goes on or in TLS %1; else the name of a new session.</source>
        <extracomment>TLS</extracomment>
        <translation>세션을 이어 가거나 TLS %1이면 클라이언트가 보낸 값이고, 아니면 새 세션의 이름입니다.</translation>
    </message>
    <message>
        <source>No compression: the only choice, since compressing betrays secrets.</source>
        <extracomment>TLS</extracomment>
        <translation>압축하지 않습니다. 압축은 비밀을 드러내므로 이것만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Compression, which is no longer done.</source>
        <extracomment>TLS</extracomment>
        <translation>더는 쓰지 않는 압축입니다.</translation>
    </message>
    <message>
        <source>Fresh random bytes of the client; they go into every key.</source>
        <extracomment>TLS</extracomment>
        <translation>클라이언트가 새로 만든 난수 바이트입니다. 모든 키에 들어갑니다.</translation>
    </message>
    <message>
        <source>Sent back as the server gave it: it proves the client&apos;s address.</source>
        <extracomment>TLS</extracomment>
        <translation>서버가 준 그대로 되돌려 보냅니다. 클라이언트의 주소를 증명합니다.</translation>
    </message>
    <message>
        <source>What the client can do, its favourites first; the server picks one.</source>
        <extracomment>TLS</extracomment>
        <translation>클라이언트가 할 수 있는 것입니다. 선호하는 것부터 나오며, 서버가 하나를 고릅니다.</translation>
    </message>
    <message>
        <source>Left over from old versions.</source>
        <extracomment>TLS</extracomment>
        <translation>옛 버전에서 남은 것입니다.</translation>
    </message>
    <message>
        <source>The client shall send its hello again with this.</source>
        <extracomment>TLS</extracomment>
        <translation>클라이언트는 이것을 넣어 hello를 다시 보내야 합니다.</translation>
    </message>
    <message>
        <source>A kind of name that does not exist.</source>
        <extracomment>TLS</extracomment>
        <translation>없는 이름 종류입니다.</translation>
    </message>
    <message>
        <source>A length that does not exist.</source>
        <extracomment>TLS</extracomment>
        <translation>없는 길이입니다.</translation>
    </message>
    <message>
        <source>Records have up to %1 bytes.</source>
        <extracomment>TLS</extracomment>
        <translation>레코드는 %1바이트까지입니다.</translation>
    </message>
    <message>
        <source>Both coordinates are written: the only form that must be understood.</source>
        <extracomment>TLS</extracomment>
        <translation>두 좌표를 모두 적습니다. 반드시 이해해야 하는 유일한 형식입니다.</translation>
    </message>
    <message>
        <source>One coordinate and a bit are written; no longer in use.</source>
        <extracomment>TLS</extracomment>
        <translation>좌표 하나와 한 비트를 적습니다. 더는 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>A form unknown here.</source>
        <extracomment>TLS</extracomment>
        <translation>여기에서 모르는 형식입니다.</translation>
    </message>
    <message>
        <source>An answer of the authority&apos;s OCSP server.</source>
        <extracomment>TLS</extracomment>
        <translation>인증 기관의 OCSP 서버가 준 응답입니다.</translation>
    </message>
    <message>
        <source>A kind of proof unknown here.</source>
        <extracomment>TLS</extracomment>
        <translation>여기에서 모르는 증명 종류입니다.</translation>
    </message>
    <message>
        <source>Should be zeros.</source>
        <extracomment>TLS</extracomment>
        <translation>모두 영이어야 합니다.</translation>
    </message>
    <message>
        <source>Zeros that say nothing.</source>
        <extracomment>TLS</extracomment>
        <translation>아무 뜻이 없는 영입니다.</translation>
    </message>
    <message>
        <source>The host that the client wants (SNI); everybody on the way can read it.</source>
        <extracomment>TLS</extracomment>
        <translation>클라이언트가 원하는 호스트(SNI)입니다. 경로에 있는 누구나 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Signed by the authority, and not old.</source>
        <extracomment>TLS</extracomment>
        <translation>인증 기관이 서명했으며, 오래되지 않은 것입니다.</translation>
    </message>
    <message>
        <source>Servers whose answer the client trusts.</source>
        <extracomment>TLS</extracomment>
        <translation>클라이언트가 그 응답을 신뢰하는 서버입니다.</translation>
    </message>
    <message>
        <source>A protocol that the client would speak, favourites first.</source>
        <extracomment>TLS</extracomment>
        <translation>클라이언트가 쓸 수 있는 프로토콜입니다. 선호하는 것부터 나옵니다.</translation>
    </message>
    <message>
        <source>The protocol that the server chose.</source>
        <extracomment>TLS</extracomment>
        <translation>서버가 고른 프로토콜입니다.</translation>
    </message>
    <message>
        <source>The session as the server encrypted it for itself; the client only keeps it.</source>
        <extracomment>TLS</extracomment>
        <translation>서버가 자신만 읽을 수 있게 암호화한 세션입니다. 클라이언트는 보관만 합니다.</translation>
    </message>
    <message>
        <source>The Finished of the handshake before: an attacker cannot splice two sessions.</source>
        <extracomment>TLS</extracomment>
        <translation>이전 핸드셰이크의 Finished입니다. 공격자가 두 세션을 이어 붙일 수 없게 합니다.</translation>
    </message>
    <message>
        <source>Needs the ServerHello: only its cipher suite says how this is built.</source>
        <extracomment>TLS</extracomment>
        <translation>ServerHello가 필요합니다. 그 암호화 방식만이 이것의 구조를 알려 줍니다.</translation>
    </message>
    <message>
        <source>Does not exist in TLS %1.</source>
        <extracomment>TLS</extracomment>
        <translation>TLS %1에는 없습니다.</translation>
    </message>
    <message>
        <source>The curve is one that has a name.</source>
        <extracomment>TLS</extracomment>
        <translation>이름이 있는 곡선입니다.</translation>
    </message>
    <message>
        <source>Another way to describe a curve, which is forbidden.</source>
        <extracomment>TLS</extracomment>
        <translation>곡선을 나타내는 다른 방법이며, 금지되어 있습니다.</translation>
    </message>
    <message>
        <source>Not read, because only named curves are known here.</source>
        <extracomment>TLS</extracomment>
        <translation>여기에서는 이름이 있는 곡선만 알기 때문에 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>The server&apos;s public value, made for this connection only.</source>
        <extracomment>TLS</extracomment>
        <translation>이 연결만을 위해 만든 서버의 공개 값입니다.</translation>
    </message>
    <message>
        <source>The prime with which both compute; it has %1 bits.</source>
        <extracomment>TLS</extracomment>
        <translation>양쪽이 계산에 쓰는 소수입니다. 길이는 %1비트입니다.</translation>
    </message>
    <message>
        <source>The number whose powers are taken.</source>
        <extracomment>TLS</extracomment>
        <translation>거듭제곱할 수입니다.</translation>
    </message>
    <message>
        <source>Which of its secrets the client shall use.</source>
        <extracomment>TLS</extracomment>
        <translation>클라이언트가 쓸 비밀을 가리킵니다.</translation>
    </message>
    <message>
        <source>Over both randoms and the fields before: proves that the public value is the server&apos;s.</source>
        <extracomment>TLS</extracomment>
        <translation>두 난수와 앞의 필드에 대한 서명입니다. 공개 값이 서버의 것임을 증명합니다.</translation>
    </message>
    <message>
        <source>Which secret the client uses.</source>
        <extracomment>TLS</extracomment>
        <translation>클라이언트가 쓰는 비밀입니다.</translation>
    </message>
    <message>
        <source>%1 bytes that the client made, encrypted with the server&apos;s public key: only its private key opens them.</source>
        <extracomment>TLS</extracomment>
        <translation>클라이언트가 만든 %1바이트를 서버의 공개 키로 암호화한 것입니다. 서버의 개인 키로만 풀 수 있습니다.</translation>
    </message>
    <message>
        <source>The client&apos;s public value: with it the server computes the same secret.</source>
        <extracomment>TLS</extracomment>
        <translation>클라이언트의 공개 값입니다. 서버는 이것으로 같은 비밀을 계산합니다.</translation>
    </message>
    <message>
        <source>What follows from this side is encrypted; in TLS %1 it says nothing.</source>
        <extracomment>TLS</extracomment>
        <translation>이쪽에서 보내는 다음 것부터 암호화됩니다. TLS %1에서는 아무 뜻이 없습니다.</translation>
    </message>
    <message>
        <source>A warning, an error, or the end of the connection.</source>
        <extracomment>TLS</extracomment>
        <translation>경고, 오류 또는 연결의 끝입니다.</translation>
    </message>
    <message>
        <source>Messages that agree on keys and prove who the server is.</source>
        <extracomment>TLS</extracomment>
        <translation>키를 합의하고 서버가 누구인지 증명하는 메시지입니다.</translation>
    </message>
    <message>
        <source>What the applications say, encrypted; in TLS %1 every other encrypted message too.</source>
        <extracomment>TLS</extracomment>
        <translation>애플리케이션이 주고받는 내용을 암호화한 것입니다. TLS %1에서는 암호화된 다른 메시지도 모두 여기에 들어갑니다.</translation>
    </message>
    <message>
        <source>A sign of life, hardly used (RFC %1).</source>
        <extracomment>TLS</extracomment>
        <translation>살아 있다는 신호입니다. 거의 쓰지 않습니다(RFC %1).</translation>
    </message>
    <message>
        <source>The server asks for a new handshake.</source>
        <extracomment>TLS</extracomment>
        <translation>서버가 새 핸드셰이크를 요청합니다.</translation>
    </message>
    <message>
        <source>The client says what it can do; the first message of all.</source>
        <extracomment>TLS</extracomment>
        <translation>클라이언트가 할 수 있는 것을 말합니다. 모든 메시지의 처음입니다.</translation>
    </message>
    <message>
        <source>The server chooses from what the client offered.</source>
        <extracomment>TLS</extracomment>
        <translation>서버가 클라이언트가 제시한 것 가운데에서 고릅니다.</translation>
    </message>
    <message>
        <source>The server has the client prove its address, before it spends work on it.</source>
        <extracomment>TLS</extracomment>
        <translation>서버가 작업에 들어가기 전에 클라이언트에게 주소를 증명하게 합니다.</translation>
    </message>
    <message>
        <source>With this ticket the client can take up the session again later.</source>
        <extracomment>TLS</extracomment>
        <translation>이 티켓으로 클라이언트는 나중에 세션을 다시 이어 갈 수 있습니다.</translation>
    </message>
    <message>
        <source>The client&apos;s early data end here; the next message has other keys.</source>
        <extracomment>TLS</extracomment>
        <translation>클라이언트의 초기 데이터가 여기에서 끝납니다. 다음 메시지는 다른 키를 씁니다.</translation>
    </message>
    <message>
        <source>The server&apos;s answers that need not be seen by others; the first encrypted message.</source>
        <extracomment>TLS</extracomment>
        <translation>다른 사람이 볼 필요가 없는 서버의 답입니다. 처음으로 암호화된 메시지입니다.</translation>
    </message>
    <message>
        <source>Who the sender is, as an authority signed it.</source>
        <extracomment>TLS</extracomment>
        <translation>인증 기관이 서명한, 송신자의 신원입니다.</translation>
    </message>
    <message>
        <source>The server&apos;s share of the key, signed if it proves itself by a certificate.</source>
        <extracomment>TLS</extracomment>
        <translation>서버가 내놓는 키 공유 값입니다. 인증서로 자신을 증명한다면 서명되어 있습니다.</translation>
    </message>
    <message>
        <source>The server wants to know who the client is.</source>
        <extracomment>TLS</extracomment>
        <translation>서버가 클라이언트가 누구인지 알고 싶어 합니다.</translation>
    </message>
    <message>
        <source>The server has said what it had to say, and waits for the client.</source>
        <extracomment>TLS</extracomment>
        <translation>서버가 할 말을 다 했으며, 클라이언트를 기다립니다.</translation>
    </message>
    <message>
        <source>Proves that the sender has the private key of its certificate.</source>
        <extracomment>TLS</extracomment>
        <translation>송신자가 자기 인증서의 개인 키를 가지고 있음을 증명합니다.</translation>
    </message>
    <message>
        <source>What the server needs from the client to compute the keys.</source>
        <extracomment>TLS</extracomment>
        <translation>서버가 키를 계산하려면 클라이언트에게서 받아야 하는 것입니다.</translation>
    </message>
    <message>
        <source>Proves that nobody changed the handshake and that the keys are the same.</source>
        <extracomment>TLS</extracomment>
        <translation>아무도 핸드셰이크를 바꾸지 않았고 양쪽의 키가 같음을 증명합니다.</translation>
    </message>
    <message>
        <source>Says whether the certificate was revoked, so that the client need not ask.</source>
        <extracomment>TLS</extracomment>
        <translation>클라이언트가 따로 묻지 않아도 되도록, 인증서가 취소되었는지 알려 줍니다.</translation>
    </message>
    <message>
        <source>The sender&apos;s next record is encrypted with new keys.</source>
        <extracomment>TLS</extracomment>
        <translation>송신 쪽의 다음 레코드는 새 키로 암호화됩니다.</translation>
    </message>
    <message>
        <source>Stands for the first ClientHello in the transcript after a HelloRetryRequest.</source>
        <extracomment>TLS</extracomment>
        <translation>HelloRetryRequest 뒤의 기록에서 첫 ClientHello를 대신합니다.</translation>
    </message>
    <message>
        <source>An old version that is no longer secure (RFC %1).</source>
        <extracomment>TLS</extracomment>
        <translation>더는 안전하지 않은 옛 버전입니다(RFC %1).</translation>
    </message>
    <message>
        <source>The forerunner of TLS; forbidden (RFC %1).</source>
        <extracomment>TLS</extracomment>
        <translation>TLS의 전신이며, 금지되어 있습니다(RFC %1).</translation>
    </message>
    <message>
        <source>Still secure with the right suites, and widely used.</source>
        <extracomment>TLS</extracomment>
        <translation>알맞은 암호화 방식을 쓰면 여전히 안전하며, 널리 쓰입니다.</translation>
    </message>
    <message>
        <source>The newest version.</source>
        <extracomment>TLS</extracomment>
        <translation>가장 새로운 버전입니다.</translation>
    </message>
    <message>
        <source>TLS %1 for datagrams; versions of DTLS count downwards.</source>
        <extracomment>TLS</extracomment>
        <translation>데이터그램을 위한 TLS %1입니다. DTLS의 버전 번호는 아래로 셉니다.</translation>
    </message>
    <message>
        <source>A curve of NIST for ECDHE.</source>
        <extracomment>TLS</extracomment>
        <translation>ECDHE에 쓰는 NIST 곡선입니다.</translation>
    </message>
    <message>
        <source>A Brainpool curve for ECDHE.</source>
        <extracomment>TLS</extracomment>
        <translation>ECDHE에 쓰는 Brainpool 곡선입니다.</translation>
    </message>
    <message>
        <source>An old curve; TLS %1 does not allow it.</source>
        <extracomment>TLS</extracomment>
        <translation>옛 곡선입니다. TLS %1에서는 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>Diffie-Hellman with a prime that RFC %1 names.</source>
        <extracomment>TLS</extracomment>
        <translation>RFC %1에서 정한 소수를 쓰는 디피-헬먼입니다.</translation>
    </message>
    <message>
        <source>A fast curve for ECDHE; its public values have %1 bytes.</source>
        <extracomment>TLS</extracomment>
        <translation>ECDHE에 쓰는 빠른 곡선입니다. 공개 값은 %1바이트입니다.</translation>
    </message>
    <message>
        <source>A strong curve for ECDHE; its public values have %1 bytes.</source>
        <extracomment>TLS</extracomment>
        <translation>ECDHE에 쓰는 강한 곡선입니다. 공개 값은 %1바이트입니다.</translation>
    </message>
    <message>
        <source>ECDHE together with a key exchange that withstands quantum computers.</source>
        <extracomment>TLS</extracomment>
        <translation>양자 컴퓨터에도 견디는 키 교환을 함께 쓰는 ECDHE입니다.</translation>
    </message>
    <message>
        <source>RSA with the older padding PKCS #%1 v%2; in TLS %3 only within certificates.</source>
        <extracomment>TLS</extracomment>
        <translation>더 오래된 패딩 PKCS #%1 v%2 방식의 RSA입니다. TLS %3에서는 인증서 안에서만 씁니다.</translation>
    </message>
    <message>
        <source>ECDSA; in TLS %1 the curve belongs to the name.</source>
        <extracomment>TLS</extracomment>
        <translation>ECDSA입니다. TLS %1에서는 곡선도 이름에 들어 있습니다.</translation>
    </message>
    <message>
        <source>RSA with the padding PSS, which TLS %1 demands.</source>
        <extracomment>TLS</extracomment>
        <translation>TLS %1에서 요구하는 PSS 패딩의 RSA입니다.</translation>
    </message>
    <message>
        <source>A signature over SHA-%1, which is broken.</source>
        <extracomment>TLS</extracomment>
        <translation>이미 깨진 SHA-%1에 대한 서명입니다.</translation>
    </message>
    <message>
        <source>DSA, which TLS %1 has dropped.</source>
        <extracomment>TLS</extracomment>
        <translation>TLS %1에서 없앤 DSA입니다.</translation>
    </message>
    <message>
        <source>A signature over SHA-%1, which TLS %2 has dropped.</source>
        <extracomment>TLS</extracomment>
        <translation>TLS %2에서 없앤 SHA-%1에 대한 서명입니다.</translation>
    </message>
    <message>
        <source>A signature on an Edwards curve: fast, and the same for the same message.</source>
        <extracomment>TLS</extracomment>
        <translation>에드워즈 곡선의 서명입니다. 빠르며, 같은 메시지에는 같은 서명이 나옵니다.</translation>
    </message>
    <message>
        <source>A type of record that does not exist.</source>
        <extracomment>TLS</extracomment>
        <translation>없는 레코드 종류입니다.</translation>
    </message>
    <message>
        <source>A message unknown here.</source>
        <extracomment>TLS</extracomment>
        <translation>여기에서 모르는 메시지입니다.</translation>
    </message>
    <message>
        <source>A version unknown here.</source>
        <extracomment>TLS</extracomment>
        <translation>여기에서 모르는 버전입니다.</translation>
    </message>
    <message>
        <source>A group unknown here.</source>
        <extracomment>TLS</extracomment>
        <translation>여기에서 모르는 그룹입니다.</translation>
    </message>
    <message>
        <source>A signature scheme unknown here.</source>
        <extracomment>TLS</extracomment>
        <translation>여기에서 모르는 서명 방식입니다.</translation>
    </message>
    <message>
        <source>Made up, so that servers learn to ignore what they do not know.</source>
        <extracomment>TLS</extracomment>
        <translation>서버가 모르는 값을 무시하는 법을 익히도록 지어낸 값입니다.</translation>
    </message>
    <message>
        <source>So many seconds, %1 hours, the ticket may be used.</source>
        <extracomment>TLS</extracomment>
        <translation>티켓을 쓸 수 있는 초입니다. 약 %1시간입니다.</translation>
    </message>
    <message>
        <source>Sealed by the server, which alone can open it, or a name of what the server remembers.</source>
        <extracomment>TLS</extracomment>
        <translation>서버만 열 수 있게 봉한 것이거나, 서버가 기억하는 것의 이름입니다.</translation>
    </message>
    <message>
        <source>Added to the ticket&apos;s age, so that nobody can link two connections by it.</source>
        <extracomment>TLS</extracomment>
        <translation>아무도 두 연결을 서로 이어 볼 수 없도록 티켓의 나이에 더합니다.</translation>
    </message>
    <message>
        <source>Makes a secret of its own for each ticket of a connection.</source>
        <extracomment>TLS</extracomment>
        <translation>한 연결의 티켓마다 서로 다른 비밀을 만듭니다.</translation>
    </message>
    <message>
        <source>Only the sender&apos;s keys change.</source>
        <extracomment>TLS</extracomment>
        <translation>송신 쪽의 키만 바뀝니다.</translation>
    </message>
    <message>
        <source>The other side shall change its keys too.</source>
        <extracomment>TLS</extracomment>
        <translation>상대도 키를 바꾸어야 합니다.</translation>
    </message>
    <message>
        <source>A request that does not exist.</source>
        <extracomment>TLS</extracomment>
        <translation>없는 요청입니다.</translation>
    </message>
    <message>
        <source>Missing: nothing proves that the handshake was not changed.</source>
        <extracomment>TLS</extracomment>
        <translation>빠져 있습니다. 핸드셰이크가 바뀌지 않았음을 아무것도 증명하지 않습니다.</translation>
    </message>
    <message>
        <source>Computed from a secret and all messages so far: the other side computes the same and compares.</source>
        <extracomment>TLS</extracomment>
        <translation>비밀과 지금까지의 모든 메시지에서 계산합니다. 상대도 같은 것을 계산해 비교합니다.</translation>
    </message>
    <message>
        <source>Hash of the first ClientHello; it is never sent, only part of what is hashed.</source>
        <extracomment>TLS</extracomment>
        <translation>첫 ClientHello의 해시입니다. 실제로 보내지는 않으며, 해시할 내용의 일부일 뿐입니다.</translation>
    </message>
    <message>
        <source>With the old secret alone: no forward secrecy.</source>
        <extracomment>TLS</extracomment>
        <translation>이전 비밀만 씁니다. 순방향 비밀성이 없습니다.</translation>
    </message>
    <message>
        <source>With the old secret and a fresh (EC)DHE exchange: forward secrecy.</source>
        <extracomment>TLS</extracomment>
        <translation>이전 비밀과 새로운 (EC)DHE 교환을 함께 씁니다. 순방향 비밀성이 있습니다.</translation>
    </message>
    <message>
        <source>A way unknown here.</source>
        <extracomment>TLS</extracomment>
        <translation>여기에서 모르는 방법입니다.</translation>
    </message>
    <message>
        <source>So many bytes of early data the server takes with this ticket.</source>
        <extracomment>TLS</extracomment>
        <translation>서버가 이 티켓으로 받아들이는 초기 데이터의 바이트 수입니다.</translation>
    </message>
    <message>
        <source>Public value: everybody may see it, but the secret needs one of the two private values.</source>
        <extracomment>TLS</extracomment>
        <translation>공개 값입니다. 누구나 볼 수 있지만, 비밀을 구하려면 두 개인 값 가운데 하나가 필요합니다.</translation>
    </message>
    <message>
        <source>The ticket, or another name of a secret that both sides know.</source>
        <extracomment>TLS</extracomment>
        <translation>티켓이거나, 양쪽이 아는 비밀의 다른 이름입니다.</translation>
    </message>
    <message>
        <source>Milliseconds since the ticket came, plus a number that only the two sides know.</source>
        <extracomment>TLS</extracomment>
        <translation>티켓을 받은 뒤 지난 밀리초에 양쪽만 아는 수를 더한 값입니다.</translation>
    </message>
    <message>
        <source>Secrets that the client proposes.</source>
        <extracomment>TLS</extracomment>
        <translation>클라이언트가 제안하는 비밀입니다.</translation>
    </message>
    <message>
        <source>One for each identity, in the same order.</source>
        <extracomment>TLS</extracomment>
        <translation>각 식별자에 하나씩, 같은 순서로 있습니다.</translation>
    </message>
    <message>
        <source>An HMAC over the hello up to here: proves that the client knows the secret.</source>
        <extracomment>TLS</extracomment>
        <translation>여기까지의 hello에 대한 HMAC입니다. 클라이언트가 비밀을 알고 있음을 증명합니다.</translation>
    </message>
    <message>
        <source>Which of the client&apos;s identities is used, counted from %1.</source>
        <extracomment>TLS</extracomment>
        <translation>클라이언트의 식별자 가운데 어느 것을 쓰는지 나타냅니다. %1부터 셉니다.</translation>
    </message>
    <message>
        <source>The version that the server chose.</source>
        <extracomment>TLS</extracomment>
        <translation>서버가 고른 버전입니다.</translation>
    </message>
    <message>
        <source>Those that the client speaks, favourites first.</source>
        <extracomment>TLS</extracomment>
        <translation>클라이언트가 쓰는 버전입니다. 선호하는 것부터 나옵니다.</translation>
    </message>
    <message>
        <source>For groups that the server will probably choose.</source>
        <extracomment>TLS</extracomment>
        <translation>서버가 고를 것 같은 그룹을 위한 것입니다.</translation>
    </message>
    <message>
        <source>The client shall send a share for this group.</source>
        <extracomment>TLS</extracomment>
        <translation>클라이언트는 이 그룹의 키 공유를 보내야 합니다.</translation>
    </message>
    <message>
        <source>Empty.</source>
        <extracomment>TLS</extracomment>
        <translation>비어 있습니다.</translation>
    </message>
    <message>
        <source>Impossible: %1 bytes should follow, and here end after %2.</source>
        <extracomment>TLS</extracomment>
        <translation>불가능한 값입니다. %1바이트가 뒤따라야 하지만, 여기는 %2바이트 뒤에 끝납니다.</translation>
    </message>
    <message>
        <source>Not read, because the length before is impossible.</source>
        <extracomment>TLS</extracomment>
        <translation>앞의 길이가 불가능한 값이어서 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Cut off: %1 of its %2 bytes are here.</source>
        <extracomment>TLS</extracomment>
        <translation>잘렸습니다. %2바이트 가운데 %1바이트만 여기에 있습니다.</translation>
    </message>
    <message>
        <source>Not taken apart: this is nested too deeply.</source>
        <extracomment>TLS</extracomment>
        <translation>너무 깊이 겹쳐 있어 자세히 나누지 않습니다.</translation>
    </message>
    <message>
        <source>Impossible: DER has no elements of indefinite length.</source>
        <extracomment>X.509</extracomment>
        <translation>불가능한 값입니다. DER에는 길이가 정해지지 않은 요소가 없습니다.</translation>
    </message>
    <message>
        <source>Impossible: the length of this element is too long.</source>
        <extracomment>X.509</extracomment>
        <translation>불가능한 값입니다. 이 요소의 길이가 너무 깁니다.</translation>
    </message>
    <message>
        <source>Cut off: the header of an element ends here.</source>
        <extracomment>X.509</extracomment>
        <translation>잘렸습니다. 요소의 헤더가 여기에서 끝납니다.</translation>
    </message>
    <message>
        <source>Impossible: DER writes every length in the shortest form.</source>
        <extracomment>X.509</extracomment>
        <translation>불가능한 값입니다. DER에서는 모든 길이를 가장 짧은 형식으로 적습니다.</translation>
    </message>
    <message>
        <source>Not taken apart: tags of several bytes are not known here.</source>
        <extracomment>X.509</extracomment>
        <translation>여러 바이트의 태그는 여기에서 모르므로 자세히 나누지 않습니다.</translation>
    </message>
    <message>
        <source>Impossible: an element with tag %1 should be here, not %2.</source>
        <extracomment>X.509</extracomment>
        <translation>불가능한 값입니다. 여기에는 태그 %1의 요소가 있어야 하지만, 태그 %2의 요소가 있습니다.</translation>
    </message>
    <message>
        <source>A version that does not exist.</source>
        <extracomment>X.509</extracomment>
        <translation>없는 버전입니다.</translation>
    </message>
    <message>
        <source>Version %1: counted from %2.</source>
        <extracomment>X.509</extracomment>
        <translation>버전 %1입니다. %2부터 셉니다.</translation>
    </message>
    <message>
        <source>No longer in use.</source>
        <extracomment>X.509</extracomment>
        <translation>더는 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>The authority gives each certificate another one.</source>
        <extracomment>X.509</extracomment>
        <translation>인증 기관이 인증서마다 다른 번호를 줍니다.</translation>
    </message>
    <message>
        <source>How the authority signed; the same stands below.</source>
        <extracomment>X.509</extracomment>
        <translation>인증 기관이 서명한 방식입니다. 아래에 같은 내용이 또 있습니다.</translation>
    </message>
    <message>
        <source>The authority that signed.</source>
        <extracomment>X.509</extracomment>
        <translation>서명한 인증 기관입니다.</translation>
    </message>
    <message>
        <source>Earlier than this the certificate is not valid.</source>
        <extracomment>X.509</extracomment>
        <translation>이보다 이른 시각에는 인증서가 유효하지 않습니다.</translation>
    </message>
    <message>
        <source>Later than this the certificate is not valid.</source>
        <extracomment>X.509</extracomment>
        <translation>이보다 늦은 시각에는 인증서가 유효하지 않습니다.</translation>
    </message>
    <message>
        <source>The owner of the key; which hosts it is for, subjectAltName says.</source>
        <extracomment>X.509</extracomment>
        <translation>키의 소유자입니다. 어느 호스트의 것인지는 subjectAltName에 있습니다.</translation>
    </message>
    <message>
        <source>The curve on which the key lies.</source>
        <extracomment>X.509</extracomment>
        <translation>키가 놓인 곡선입니다.</translation>
    </message>
    <message>
        <source>Says whose a public key is, signed by an authority.</source>
        <extracomment>X.509</extracomment>
        <translation>공개 키가 누구의 것인지 말하며, 인증 기관이 서명한 것입니다.</translation>
    </message>
    <message>
        <source>What the signature is over.</source>
        <extracomment>X.509</extracomment>
        <translation>서명의 대상이 되는 부분입니다.</translation>
    </message>
    <message>
        <source>How the authority signed.</source>
        <extracomment>X.509</extracomment>
        <translation>인증 기관이 서명한 방식입니다.</translation>
    </message>
    <message>
        <source>Can be checked with the public key of the issuer, and made only with its private key.</source>
        <extracomment>X.509</extracomment>
        <translation>발급자의 공개 키로 검증할 수 있으며, 발급자의 개인 키로만 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>What the public operation raises to.</source>
        <extracomment>X.509</extracomment>
        <translation>공개 키 연산에서 거듭제곱하는 수입니다.</translation>
    </message>
    <message>
        <source>The product of two secret primes; it has %1 bits.</source>
        <extracomment>X.509</extracomment>
        <translation>비밀인 두 소수의 곱입니다. 길이는 %1비트입니다.</translation>
    </message>
    <message>
        <source>A point of the curve: %1, then its two coordinates.</source>
        <extracomment>X.509</extracomment>
        <translation>곡선의 점입니다. %1 다음에 두 좌표가 있습니다.</translation>
    </message>
    <message>
        <source>A point of the curve.</source>
        <extracomment>X.509</extracomment>
        <translation>곡선의 점입니다.</translation>
    </message>
    <message>
        <source>The owner&apos;s public key; everybody may know it.</source>
        <extracomment>X.509</extracomment>
        <translation>소유자의 공개 키입니다. 누구나 알아도 됩니다.</translation>
    </message>
    <message>
        <source>An address that the certificate is for.</source>
        <extracomment>X.509</extracomment>
        <translation>인증서가 대상으로 하는 주소입니다.</translation>
    </message>
    <message>
        <source>A host that the certificate is for; the client compares it with its own.</source>
        <extracomment>X.509</extracomment>
        <translation>인증서가 대상으로 하는 호스트입니다. 클라이언트는 자신이 원한 호스트와 비교합니다.</translation>
    </message>
    <message>
        <source>The owner is an authority: the key may sign certificates.</source>
        <extracomment>X.509</extracomment>
        <translation>소유자가 인증 기관입니다. 이 키로 인증서에 서명할 수 있습니다.</translation>
    </message>
    <message>
        <source>The owner is no authority: certificates signed with the key are not valid.</source>
        <extracomment>X.509</extracomment>
        <translation>소유자가 인증 기관이 아닙니다. 이 키로 서명한 인증서는 유효하지 않습니다.</translation>
    </message>
    <message>
        <source>How many authorities may stand between this one and the last certificate.</source>
        <extracomment>X.509</extracomment>
        <translation>이 인증 기관과 마지막 인증서 사이에 있을 수 있는 인증 기관의 수입니다.</translation>
    </message>
    <message>
        <source>What the key may be used for; RSA key exchange needs keyEncipherment.</source>
        <extracomment>X.509</extracomment>
        <translation>키를 어디에 쓸 수 있는지 나타냅니다. RSA 키 교환에는 keyEncipherment가 필요합니다.</translation>
    </message>
    <message>
        <source>Mostly a hash of the public key in this certificate.</source>
        <extracomment>X.509</extracomment>
        <translation>대개 이 인증서에 있는 공개 키의 해시입니다.</translation>
    </message>
    <message>
        <source>Of the key that signed: helps to find the issuer&apos;s certificate.</source>
        <extracomment>X.509</extracomment>
        <translation>서명한 키의 것입니다. 발급자의 인증서를 찾는 데 도움이 됩니다.</translation>
    </message>
    <message>
        <source>A short name of this key.</source>
        <extracomment>X.509</extracomment>
        <translation>이 키의 짧은 이름입니다.</translation>
    </message>
    <message>
        <source>What the key may do.</source>
        <extracomment>X.509</extracomment>
        <translation>키로 할 수 있는 일입니다.</translation>
    </message>
    <message>
        <source>Whom the certificate is for: this is what a client compares with the host it wanted.</source>
        <extracomment>X.509</extracomment>
        <translation>인증서가 누구의 것인지 나타냅니다. 클라이언트가 원한 호스트와 비교하는 것이 이것입니다.</translation>
    </message>
    <message>
        <source>Other names of the issuer.</source>
        <extracomment>X.509</extracomment>
        <translation>발급자의 다른 이름입니다.</translation>
    </message>
    <message>
        <source>Whether the owner is an authority.</source>
        <extracomment>X.509</extracomment>
        <translation>소유자가 인증 기관인지 나타냅니다.</translation>
    </message>
    <message>
        <source>Which key of the issuer signed.</source>
        <extracomment>X.509</extracomment>
        <translation>발급자의 어느 키로 서명했는지 나타냅니다.</translation>
    </message>
    <message>
        <source>For what the certificate may be used.</source>
        <extracomment>X.509</extracomment>
        <translation>인증서를 어디에 쓸 수 있는지 나타냅니다.</translation>
    </message>
    <message>
        <source>Who does not know this extension must refuse the certificate.</source>
        <extracomment>X.509</extracomment>
        <translation>이 확장을 모르면 인증서를 거부해야 합니다.</translation>
    </message>
    <message>
        <source>Who does not know this extension may ignore it.</source>
        <extracomment>X.509</extracomment>
        <translation>이 확장을 모르면 무시해도 됩니다.</translation>
    </message>
    <message>
        <source>The client wants to have something.</source>
        <extracomment>HTTP</extracomment>
        <translation>클라이언트가 무언가를 받고 싶어 합니다.</translation>
    </message>
    <message>
        <source>As GET, but only the head of the answer is wanted.</source>
        <extracomment>HTTP</extracomment>
        <translation>GET과 같지만, 응답의 헤더 부분만 원합니다.</translation>
    </message>
    <message>
        <source>The client sends something to be worked on.</source>
        <extracomment>HTTP</extracomment>
        <translation>클라이언트가 처리할 것을 보냅니다.</translation>
    </message>
    <message>
        <source>The client sends what shall be kept under this name.</source>
        <extracomment>HTTP</extracomment>
        <translation>이 이름으로 보관할 것을 클라이언트가 보냅니다.</translation>
    </message>
    <message>
        <source>What has this name shall be removed.</source>
        <extracomment>HTTP</extracomment>
        <translation>이 이름의 것을 지우게 합니다.</translation>
    </message>
    <message>
        <source>The client asks what can be done.</source>
        <extracomment>HTTP</extracomment>
        <translation>클라이언트가 무엇을 할 수 있는지 묻습니다.</translation>
    </message>
    <message>
        <source>A proxy shall pass a connection on.</source>
        <extracomment>HTTP</extracomment>
        <translation>프록시에게 연결을 이어 달라고 합니다.</translation>
    </message>
    <message>
        <source>The client sends a change.</source>
        <extracomment>HTTP</extracomment>
        <translation>클라이언트가 변경 내용을 보냅니다.</translation>
    </message>
    <message>
        <source>Which of the server&apos;s hosts is meant; the only header that a request must have.</source>
        <extracomment>HTTP</extracomment>
        <translation>서버의 호스트 가운데 어느 것인지 나타냅니다. 요청에 반드시 있어야 하는 유일한 헤더입니다.</translation>
    </message>
    <message>
        <source>The program that asks.</source>
        <extracomment>HTTP</extracomment>
        <translation>요청하는 프로그램입니다.</translation>
    </message>
    <message>
        <source>Kinds of content that the client takes.</source>
        <extracomment>HTTP</extracomment>
        <translation>클라이언트가 받아들이는 내용의 종류입니다.</translation>
    </message>
    <message>
        <source>Bytes of the body.</source>
        <extracomment>HTTP</extracomment>
        <translation>본문의 바이트 수입니다.</translation>
    </message>
    <message>
        <source>What kind of content the body is.</source>
        <extracomment>HTTP</extracomment>
        <translation>본문이 어떤 종류의 내용인지 나타냅니다.</translation>
    </message>
    <message>
        <source>Whether the connection stays open after this.</source>
        <extracomment>HTTP</extracomment>
        <translation>이 뒤에도 연결을 열어 둘지 나타냅니다.</translation>
    </message>
    <message>
        <source>The program that answers.</source>
        <extracomment>HTTP</extracomment>
        <translation>응답하는 프로그램입니다.</translation>
    </message>
    <message>
        <source>When the answer was made.</source>
        <extracomment>HTTP</extracomment>
        <translation>응답을 만든 시각입니다.</translation>
    </message>
    <message>
        <source>How the body is cut into pieces.</source>
        <extracomment>HTTP</extracomment>
        <translation>본문을 어떻게 나누어 보내는지 나타냅니다.</translation>
    </message>
    <message>
        <source>The request has arrived; the answer is still to come.</source>
        <extracomment>HTTP</extracomment>
        <translation>요청이 도착했습니다. 응답은 아직 오지 않았습니다.</translation>
    </message>
    <message>
        <source>It worked.</source>
        <extracomment>HTTP</extracomment>
        <translation>성공했습니다.</translation>
    </message>
    <message>
        <source>The client has to look elsewhere.</source>
        <extracomment>HTTP</extracomment>
        <translation>클라이언트가 다른 곳을 보아야 합니다.</translation>
    </message>
    <message>
        <source>The client did something wrong.</source>
        <extracomment>HTTP</extracomment>
        <translation>클라이언트가 무언가 잘못했습니다.</translation>
    </message>
    <message>
        <source>The server could not do it.</source>
        <extracomment>HTTP</extracomment>
        <translation>서버가 처리하지 못했습니다.</translation>
    </message>
    <message>
        <source>A kind of status that does not exist.</source>
        <extracomment>HTTP</extracomment>
        <translation>없는 상태 종류입니다.</translation>
    </message>
    <message>
        <source>What is wanted from the server.</source>
        <extracomment>HTTP</extracomment>
        <translation>서버에 요청하는 대상입니다.</translation>
    </message>
    <message>
        <source>The status in words, for people.</source>
        <extracomment>HTTP</extracomment>
        <translation>사람을 위해 상태를 말로 나타낸 것입니다.</translation>
    </message>
    <message>
        <source>Impossible: a header has a colon behind its name.</source>
        <extracomment>HTTP</extracomment>
        <translation>불가능한 값입니다. 헤더는 이름 뒤에 쌍점이 있습니다.</translation>
    </message>
    <message>
        <source>Cut off: the line does not end here.</source>
        <extracomment>HTTP</extracomment>
        <translation>잘렸습니다. 줄이 여기에서 끝나지 않습니다.</translation>
    </message>
    <message>
        <source>An empty line: the body begins behind it.</source>
        <extracomment>HTTP</extracomment>
        <translation>빈 줄입니다. 그 뒤에 본문이 시작합니다.</translation>
    </message>
    <message>
        <source>Not taken apart: there are too many entries.</source>
        <extracomment>HTTP</extracomment>
        <translation>항목이 너무 많아 자세히 나누지 않습니다.</translation>
    </message>
    <message>
        <source>Together with the secret part of the nonce it is another one for every record.</source>
        <extracomment>TLS</extracomment>
        <translation>논스의 비밀 부분과 합쳐 레코드마다 다른 값이 됩니다.</translation>
    </message>
    <message>
        <source>As long as the content, its true type and the padding; only the two sides can read it.</source>
        <extracomment>TLS</extracomment>
        <translation>내용과 실제 종류와 패딩을 합친 길이입니다. 양쪽 당사자만 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>As long as the content; only the two sides can read it.</source>
        <extracomment>TLS</extracomment>
        <translation>내용과 같은 길이입니다. 양쪽 당사자만 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Proves that neither ciphertext nor header was changed on the way.</source>
        <extracomment>TLS</extracomment>
        <translation>암호문과 헤더가 도중에 바뀌지 않았음을 증명합니다.</translation>
    </message>
    <message>
        <source>Makes the same content look different each time.</source>
        <extracomment>TLS</extracomment>
        <translation>같은 내용도 매번 다르게 보이게 합니다.</translation>
    </message>
    <message>
        <source>Content, MAC and padding; with encrypt_then_mac the MAC stands open at the end.</source>
        <extracomment>TLS</extracomment>
        <translation>내용과 MAC과 패딩입니다. encrypt_then_mac이면 MAC이 암호화되지 않은 채 끝에 있습니다.</translation>
    </message>
    <message>
        <source>Not encrypted: this suite only notices changes, and everybody can read along.</source>
        <extracomment>TLS</extracomment>
        <translation>암호화하지 않습니다. 이 방식은 바뀐 것을 알아낼 뿐이며, 누구나 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Impossible: there are only zeros, and no type of content.</source>
        <extracomment>TLS</extracomment>
        <translation>불가능한 값입니다. 영만 있고 내용의 종류가 없습니다.</translation>
    </message>
    <message>
        <source>The true type; on the outside all say Application Data.</source>
        <extracomment>TLS</extracomment>
        <translation>실제 종류입니다. 바깥에는 모두 Application Data라고 적혀 있습니다.</translation>
    </message>
    <message>
        <source>Zeros that hide how long the content is.</source>
        <extracomment>TLS</extracomment>
        <translation>내용의 길이를 숨기는 영입니다.</translation>
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
    </message>
    <message>
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
    <message>
        <source>A part of a record: TCP cut the stream without looking at it.</source>
        <extracomment>TLS</extracomment>
        <translation>레코드의 한 부분입니다. TCP는 내용을 보지 않고 스트림을 나눕니다.</translation>
    </message>
</context>
</TS>
