<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a scenario, or a picture made from one</source>
        <translation>시나리오 또는 시나리오로 만든 그림 열기</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>다른 이름으로 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>The diagram as an image or a document</source>
        <translation>다이어그램을 그림이나 문서로 내보내기</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>인쇄 미리보기(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>그림 복사(&amp;C)</translation>
    </message>
    <message>
        <source>The diagram to the clipboard</source>
        <translation>다이어그램을 클립보드에 복사</translation>
    </message>
    <message>
        <source>&amp;Drop the packet</source>
        <translation>패킷 버리기(&amp;D)</translation>
    </message>
    <message>
        <source>What if the selected packet is lost?</source>
        <translation>선택한 패킷이 유실된다면?</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>More room for each moment</source>
        <translation>각 순간을 더 넓게 보기</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>실제 크기(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Whole session</source>
        <translation>세션 전체(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>전체 화면(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>다음 영역(&amp;N)</translation>
    </message>
    <message>
        <source>Diagram, transport, sliders, inspector</source>
        <translation>다이어그램, 재생, 슬라이더, 인스펙터</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>이전 영역(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>배치 초기화(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>재생 또는 일시 정지(&amp;P)</translation>
    </message>
    <message>
        <source>One event &amp;forward</source>
        <translation>한 사건 앞으로(&amp;F)</translation>
    </message>
    <message>
        <source>One event &amp;back</source>
        <translation>한 사건 뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>To the &amp;start</source>
        <translation>처음으로(&amp;S)</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>끝으로(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>키보드 단축키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Wiretale</source>
        <translation>Wiretale 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>찾기(&amp;F)…</translation>
    </message>
    <message>
        <source>Events by flag, state, side or text; the rest dimmed or hidden</source>
        <translation>플래그, 상태, 방향, 글로 사건을 찾고 나머지는 흐리게 하거나 숨깁니다</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>다음 찾기(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>이전 찾기(&amp;P)</translation>
    </message>
    <message>
        <source>To its c&amp;ause</source>
        <translation>원인으로(&amp;A)</translation>
    </message>
    <message>
        <source>What led to the selected event</source>
        <translation>고른 사건을 일으킨 사건</translation>
    </message>
    <message>
        <source>To its &amp;effect</source>
        <translation>결과로(&amp;E)</translation>
    </message>
    <message>
        <source>What the selected event led to</source>
        <translation>고른 사건이 일으킨 사건</translation>
    </message>
    <message>
        <source>&amp;Scenario…</source>
        <translation>시나리오(&amp;S)…</translation>
    </message>
    <message>
        <source>Every parameter in a form, and the text beside it</source>
        <translation>모든 매개변수를 양식으로, 그 옆에 글로</translation>
    </message>
    <message>
        <source>W&amp;hat an eavesdropper sees</source>
        <translation>도청자에게 보이는 것(&amp;H)</translation>
    </message>
    <message>
        <source>Only what passes on the wire: nothing that is encrypted, nothing from inside the ends</source>
        <translation>회선을 지나는 것만 표시하고, 암호화된 것과 양쪽 내부의 일은 보이지 않음</translation>
    </message>
    <message>
        <source>Symmetric, asymmetric, h&amp;ybrid…</source>
        <translation>대칭, 비대칭, 하이브리드(&amp;Y)…</translation>
    </message>
    <message>
        <source>Encrypt a text of your own in three ways</source>
        <translation>직접 쓴 글을 세 가지 방식으로 암호화</translation>
    </message>
    <message>
        <source>De&amp;lay the packet…</source>
        <translation>패킷 늦추기(&amp;L)…</translation>
    </message>
    <message>
        <source>What if the selected packet takes longer?</source>
        <translation>선택한 패킷이 더 오래 걸린다면?</translation>
    </message>
    <message>
        <source>D&amp;uplicate the packet…</source>
        <translation>패킷 복제(&amp;U)…</translation>
    </message>
    <message>
        <source>What if the selected packet arrives twice?</source>
        <translation>선택한 패킷이 두 번 도착한다면?</translation>
    </message>
    <message>
        <source>&amp;Flip a bit of the packet…</source>
        <translation>패킷의 비트 뒤집기(&amp;F)…</translation>
    </message>
    <message>
        <source>What if the selected packet is damaged?</source>
        <translation>선택한 패킷이 손상된다면?</translation>
    </message>
    <message>
        <source>Let the next one &amp;overtake it</source>
        <translation>다음 패킷이 앞지르게 하기(&amp;O)</translation>
    </message>
    <message>
        <source>What if the selected packet is held up?</source>
        <translation>선택한 패킷이 도중에 붙잡힌다면?</translation>
    </message>
    <message>
        <source>For&amp;k here</source>
        <translation>여기서 갈라지기(&amp;K)</translation>
    </message>
    <message>
        <source>Keep this session, and go on from the playhead in a new branch</source>
        <translation>이 세션은 그대로 두고, 재생 위치부터 새 분기에서 이어 갑니다</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>비교(&amp;M)…</translation>
    </message>
    <message>
        <source>Another run beside this one, or behind it</source>
        <translation>다른 실행을 옆이나 뒤에 놓습니다</translation>
    </message>
    <message>
        <source>&amp;End the comparison</source>
        <translation>비교 끝내기(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>수업(&amp;L)</translation>
    </message>
    <message>
        <source>All lessons, with pictures of their sessions</source>
        <translation>모든 수업과 그 세션의 그림</translation>
    </message>
    <message>
        <source>&amp;Next stop</source>
        <translation>다음 정지점(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious stop</source>
        <translation>이전 정지점(&amp;R)</translation>
    </message>
    <message>
        <source>Presen&amp;t</source>
        <translation>발표(&amp;T)</translation>
    </message>
    <message>
        <source>Full screen, large type, from stop to stop</source>
        <translation>전체 화면, 큰 글자, 정지점에서 정지점으로</translation>
    </message>
    <message>
        <source>Present from &amp;here</source>
        <translation>여기서부터 발표(&amp;H)</translation>
    </message>
    <message>
        <source>Hand&amp;out…</source>
        <translation>유인물(&amp;O)…</translation>
    </message>
    <message>
        <source>The lesson as a PDF, one stop a page</source>
        <translation>수업을 한 쪽에 정지점 하나씩 PDF로</translation>
    </message>
    <message>
        <source>&amp;Clicker and keys…</source>
        <translation>클리커와 키(&amp;C)…</translation>
    </message>
</context>
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
    <message>
        <source>{self}&apos;s application takes its UDP port.</source>
        <translation>{self}의 애플리케이션이 UDP 포트를 맡습니다.</translation>
    </message>
    <message>
        <source>{self}&apos;s application sends a datagram of {0}.</source>
        <translation>{self}의 애플리케이션이 {0}의 데이터그램을 보냅니다.</translation>
    </message>
    <message>
        <source>{self}&apos;s application takes a datagram of {0}.</source>
        <translation>{self}의 애플리케이션이 {0}의 데이터그램을 받습니다.</translation>
    </message>
    <message>
        <source>{self}&apos;s application waited for a datagram in vain.</source>
        <translation>{self}의 애플리케이션이 데이터그램을 기다렸으나 오지 않았습니다.</translation>
    </message>
    <message>
        <source>{self}&apos;s application learns that nobody is there.</source>
        <translation>{self}의 애플리케이션이 상대가 없음을 알게 됩니다.</translation>
    </message>
    <message>
        <source>{self}&apos;s application gives up.</source>
        <translation>{self}의 애플리케이션이 포기합니다.</translation>
    </message>
    <message>
        <source>{self}&apos;s application shows frame {1}.</source>
        <translation>{self}의 애플리케이션이 {1}번 프레임을 표시합니다.</translation>
    </message>
    <message>
        <source>{self}&apos;s application has to leave out frame {1}.</source>
        <translation>{self}의 애플리케이션이 {1}번 프레임을 건너뛰어야 합니다.</translation>
    </message>
    <message>
        <source>Frame {1} comes too late for {self}&apos;s application.</source>
        <translation>{1}번 프레임이 {self}의 애플리케이션에 너무 늦게 왔습니다.</translation>
    </message>
    <message>
        <source>Frame {1} comes to {self}&apos;s application again.</source>
        <translation>{1}번 프레임이 {self}의 애플리케이션에 다시 왔습니다.</translation>
    </message>
    <message>
        <source>{self}&apos;s application learns that the connection is refused (ECONNREFUSED).</source>
        <translation>{self}의 애플리케이션이 연결이 거부되었음을 알게 됩니다(ECONNREFUSED).</translation>
    </message>
    <message>
        <source>{self}&apos;s application learns that the connection was reset (ECONNRESET).</source>
        <translation>{self}의 애플리케이션이 연결이 재설정되었음을 알게 됩니다(ECONNRESET).</translation>
    </message>
    <message>
        <source>{self}&apos;s application learns that the connection timed out (ETIMEDOUT).</source>
        <translation>{self}의 애플리케이션이 시간이 초과되었음을 알게 됩니다(ETIMEDOUT).</translation>
    </message>
    <message>
        <source>{self}&apos;s application learns that it can send no more (EPIPE).</source>
        <translation>{self}의 애플리케이션이 더 보낼 수 없음을 알게 됩니다(EPIPE).</translation>
    </message>
    <message>
        <source>{self}&apos;s application cannot connect: no port is free (EADDRNOTAVAIL).</source>
        <translation>{self}의 애플리케이션이 빈 포트가 없어 연결하지 못합니다(EADDRNOTAVAIL).</translation>
    </message>
    <message>
        <source>{self}&apos;s application fails: the port is in use (EADDRINUSE).</source>
        <translation>{self}의 애플리케이션이 포트가 사용 중이라 실패합니다(EADDRINUSE).</translation>
    </message>
    <message>
        <source>{self}&apos;s application begins a flood of SYNs: {1}.</source>
        <translation>{self}의 애플리케이션이 SYN 플러드를 시작합니다. 보낼 SYN: {1}.</translation>
    </message>
    <message>
        <source>{self}&apos;s TLS handshake is done.</source>
        <translation>{self}의 TLS 핸드셰이크가 끝났습니다.</translation>
    </message>
    <message>
        <source>{self}&apos;s TLS has failed.</source>
        <translation>{self}의 TLS가 실패했습니다.</translation>
    </message>
    <message>
        <source>{self}&apos;s application stops reading.</source>
        <translation>{self}의 애플리케이션이 읽기를 멈춥니다.</translation>
    </message>
    <message>
        <source>{self}&apos;s application reads again.</source>
        <translation>{self}의 애플리케이션이 다시 읽습니다.</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>%1 (shortest of %2 runs)</source>
        <translation>%1 (%2회 실행 중 최단)</translation>
    </message>
    <message>
        <source>Key, for everybody to read</source>
        <translation>누구나 읽을 수 있는 키</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>논스</translation>
    </message>
    <message>
        <source>Ciphertext</source>
        <translation>암호문</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>공개 키</translation>
    </message>
    <message>
        <source>Encrypted key</source>
        <translation>암호화된 키</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>블록 %1</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>그 밖에</translation>
    </message>
    <message>
        <source>%1 further blocks</source>
        <translation>블록 %1개 더</translation>
    </message>
    <message>
        <source>%1 in all, for a text of %2</source>
        <translation>모두 %1 (원문은 %2)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>What does an eavesdropper read?</source>
        <translation>도청자는 무엇을 읽을 수 있나요?</translation>
    </message>
    <message>
        <source>Everything: %1</source>
        <translation>전부: %1</translation>
    </message>
    <message>
        <source>The key crossed the same network as what it opens. Encrypting it with another symmetric key would only move the question to that one.</source>
        <translation>키가 그 키로 여는 암호문과 같은 네트워크를 지나갔습니다. 다른 대칭 키로 이 키를 암호화해도 문제가 그 키로 옮겨 갈 뿐입니다.</translation>
    </message>
    <message>
        <source>Nothing of the text.</source>
        <translation>원문은 전혀 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Symmetric: AES</source>
        <translation>대칭: AES</translation>
    </message>
    <message>
        <source>One key encrypts and decrypts. It is fast, but both sides must have the key, and it has to get there.</source>
        <translation>키 하나로 암호화와 복호화를 모두 합니다. 빠르지만 양쪽이 같은 키를 가져야 하고, 그 키를 상대에게 전달해야 합니다.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>암호화</translation>
    </message>
    <message>
        <source>Decrypting</source>
        <translation>복호화</translation>
    </message>
    <message>
        <source>But the other side does not have the key either, unless it got it in some other way before.</source>
        <translation>하지만 다른 방법으로 미리 받아 두지 않았다면 상대에게도 키가 없습니다.</translation>
    </message>
    <message>
        <source>Asymmetric: RSA-2048</source>
        <translation>비대칭: RSA-2048</translation>
    </message>
    <message>
        <source>Everybody may have the public key; only the private one, which never leaves its owner, decrypts.</source>
        <translation>공개 키는 누구나 가질 수 있습니다. 복호화는 소유자를 떠나지 않는 개인 키로만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>개인 키</translation>
    </message>
    <message>
        <source>It cannot be done:</source>
        <translation>할 수 없습니다:</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>블록</translation>
    </message>
    <message>
        <source>%1, each of at most %2 of the text</source>
        <translation>%1개, 블록마다 원문 최대 %2</translation>
    </message>
    <message>
        <source>The public key closes, it does not open. But every block grows to 256 bytes, and decrypting is slow.</source>
        <translation>공개 키로는 잠글 수만 있고 열 수는 없습니다. 하지만 블록마다 256바이트로 커지고 복호화가 느립니다.</translation>
    </message>
    <message>
        <source>Hybrid: as TLS does it</source>
        <translation>하이브리드: TLS의 방식</translation>
    </message>
    <message>
        <source>A fresh symmetric key encrypts the text; RSA encrypts only that key.</source>
        <translation>새로 만든 대칭 키로 글을 암호화하고, RSA로는 그 키만 암호화합니다.</translation>
    </message>
    <message>
        <source>Encrypting the key</source>
        <translation>키 암호화</translation>
    </message>
    <message>
        <source>Encrypting the text</source>
        <translation>글 암호화</translation>
    </message>
    <message>
        <source>Decrypting the key</source>
        <translation>키 복호화</translation>
    </message>
    <message>
        <source>Decrypting the text</source>
        <translation>글 복호화</translation>
    </message>
    <message>
        <source>The slow operation happens once, however long the text is. TLS 1.2 with RSA key exchange sends its pre-master secret like this.</source>
        <translation>글이 아무리 길어도 느린 연산은 한 번뿐입니다. RSA 키 교환을 쓰는 TLS 1.2가 pre-master secret을 이렇게 보냅니다.</translation>
    </message>
    <message>
        <source>For this text, decrypting took RSA %1 times as long as AES: %2 and %3 of processor time, measured just now.</source>
        <translation>이 글을 복호화하는 데 RSA는 AES의 %1배가 걸렸습니다. 방금 측정한 프로세서 시간은 각각 %2, %3입니다.</translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>Original</source>
        <translation>원본</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>버리기(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>TLS 1.3 encrypts certificates: an eavesdropper does not see them.</source>
        <translation>TLS 1.3은 인증서를 암호화하므로 도청자에게는 보이지 않습니다.</translation>
    </message>
    <message>
        <source>An eavesdropper can read these certificates too, and hold them against each other. What the other side makes of them he does not see.</source>
        <translation>이 인증서는 도청자도 읽고 서로 맞추어 볼 수 있습니다. 상대가 이를 어떻게 판단하는지는 보이지 않습니다.</translation>
    </message>
    <message>
        <source>No certificate: the session is resumed, and the secret of the earlier one proves who is there.</source>
        <translation>인증서가 없습니다. 세션을 재개했으므로 이전 세션의 비밀이 상대가 누구인지 증명합니다.</translation>
    </message>
    <message>
        <source>No certificate was shown in this connection.</source>
        <translation>이 연결에서는 인증서를 제시하지 않았습니다.</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>통과</translation>
    </message>
    <message>
        <source>It came with the Certificate message; the questions below are those that the verifier asks of it.</source>
        <translation>Certificate 메시지로 도착했습니다. 아래는 검증하는 쪽이 이 인증서에 대해 확인하는 질문입니다.</translation>
    </message>
    <message>
        <source>It did not come over the wire: the verifier had it in its list of trusted authorities before.</source>
        <translation>회선으로 오지 않았습니다. 검증하는 쪽이 신뢰하는 인증 기관 목록에 미리 가지고 있었습니다.</translation>
    </message>
    <message>
        <source>certificate of the server</source>
        <translation>서버의 인증서</translation>
    </message>
    <message>
        <source>certificate of the client</source>
        <translation>클라이언트의 인증서</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>인증 기관</translation>
    </message>
    <message>
        <source>%1, sent</source>
        <translation>%1, 전송됨</translation>
    </message>
    <message>
        <source>%1, not sent</source>
        <translation>%1, 전송되지 않음</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>인증서</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>비교 대상</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부함</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>신뢰함</translation>
    </message>
    <message>
        <source>One answer is enough: the verifier ends the handshake with an alert.</source>
        <translation>실패가 하나라도 있으면 검증하는 쪽이 alert를 보내고 핸드셰이크를 끝냅니다.</translation>
    </message>
    <message>
        <source>Every answer was yes: the verifier goes on with the handshake.</source>
        <translation>모든 질문의 답이 ‘예’이므로 검증하는 쪽이 핸드셰이크를 계속합니다.</translation>
    </message>
    <message>
        <source>%1 (OpenSSL: error %2)</source>
        <translation>%1 (OpenSSL: 오류 %2)</translation>
    </message>
    <message>
        <source>error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>at depth %1, from the leaf</source>
        <translation>말단에서 깊이 %1</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>알림(Alert): %1</translation>
    </message>
    <message>
        <source>%1, code %2</source>
        <translation>%1, 코드 %2</translation>
    </message>
    <message>
        <source>fatal</source>
        <translation>치명적(fatal)</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>경고(warning)</translation>
    </message>
    <message>
        <source>sent by</source>
        <translation>보낸 쪽</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>회선에서</translation>
    </message>
    <message>
        <source>packet %1</source>
        <translation>패킷 %1</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>%2, %1</source>
        <translation>%2 · %1</translation>
    </message>
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
        <source>Delay the %1 packet from the client by %2</source>
        <translation>클라이언트가 보낸 %1 패킷 %2 늦추기</translation>
    </message>
    <message>
        <source>Delay the %1 packet from the server by %2</source>
        <translation>서버가 보낸 %1 패킷 %2 늦추기</translation>
    </message>
    <message>
        <source>Duplicate the %1 packet from the client</source>
        <translation>클라이언트가 보낸 %1 패킷 복제하기</translation>
    </message>
    <message>
        <source>Duplicate the %1 packet from the server</source>
        <translation>서버가 보낸 %1 패킷 복제하기</translation>
    </message>
    <message>
        <source>Corrupt the %1 packet from the client</source>
        <translation>클라이언트가 보낸 %1 패킷 손상시키기</translation>
    </message>
    <message>
        <source>Corrupt the %1 packet from the server</source>
        <translation>서버가 보낸 %1 패킷 손상시키기</translation>
    </message>
    <message>
        <source>Reboot the client at %1</source>
        <translation>클라이언트 재부팅 (%1)</translation>
    </message>
    <message>
        <source>Reboot the server at %1</source>
        <translation>서버 재부팅 (%1)</translation>
    </message>
    <message>
        <source>Nothing gets through to the server for %1 from %2</source>
        <translation>%2부터 %1 동안 서버로 아무것도 가지 못함</translation>
    </message>
    <message>
        <source>Nothing gets through to the client for %1 from %2</source>
        <translation>%2부터 %1 동안 클라이언트로 아무것도 가지 못함</translation>
    </message>
    <message>
        <source>Forged RST to the client at %1</source>
        <translation>위조된 RST를 클라이언트로 (%1)</translation>
    </message>
    <message>
        <source>Forged RST to the server at %1</source>
        <translation>위조된 RST를 서버로 (%1)</translation>
    </message>
    <message>
        <source>Loss %1</source>
        <translation>유실률 %1</translation>
    </message>
    <message>
        <source>Latency %1</source>
        <translation>지연 %1</translation>
    </message>
    <message>
        <source>TIME-WAIT %1</source>
        <translation>TIME-WAIT %1</translation>
    </message>
    <message>
        <source>Drop packet</source>
        <translation>패킷 버리기</translation>
    </message>
    <message>
        <source>Delay packet by %1</source>
        <translation>패킷 %1 늦추기</translation>
    </message>
    <message>
        <source>Duplicate packet</source>
        <translation>패킷 복제하기</translation>
    </message>
    <message>
        <source>Corrupt packet</source>
        <translation>패킷 손상시키기</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>재부팅</translation>
    </message>
    <message>
        <source>Link down for %1</source>
        <translation>링크 끊김 %1</translation>
    </message>
    <message>
        <source>Forged RST</source>
        <translation>위조된 RST</translation>
    </message>
    <message>
        <source>Add option of kind %1</source>
        <translation>종류 %1 옵션 추가</translation>
    </message>
    <message>
        <source>Add an option of kind %2 to the %1 packet from the client</source>
        <translation>클라이언트의 %1 패킷에 종류 %2 옵션 추가</translation>
    </message>
    <message>
        <source>Add an option of kind %2 to the %1 packet from the server</source>
        <translation>서버의 %1 패킷에 종류 %2 옵션 추가</translation>
    </message>
    <message>
        <source>%1 to the client at %2</source>
        <translation>%1, 클라이언트로 (%2)</translation>
    </message>
    <message>
        <source>%1 to the server at %2</source>
        <translation>%1, 서버로 (%2)</translation>
    </message>
    <message>
        <source>Forged SYN</source>
        <translation>위조된 SYN</translation>
    </message>
    <message>
        <source>Forged ACK</source>
        <translation>위조된 ACK</translation>
    </message>
    <message>
        <source>Forged data</source>
        <translation>위조된 데이터</translation>
    </message>
    <message>
        <source>Forged FIN</source>
        <translation>위조된 FIN</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, %2부터</translation>
    </message>
    <message>
        <source>Duplicate packet, %1 later</source>
        <translation>패킷 복제, %1 뒤</translation>
    </message>
    <message>
        <source>Corrupt packet, bit %1</source>
        <translation>패킷 손상, 비트 %1</translation>
    </message>
    <message>
        <source>Let packet be overtaken</source>
        <translation>패킷 앞지르게 하기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>중단</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>%1 보내기</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>읽기 멈춤</translation>
    </message>
    <message>
        <source>Stop reading for %1</source>
        <translation>%1 동안 읽기 멈춤</translation>
    </message>
    <message>
        <source>Let the packet behind the %1 from the client overtake it</source>
        <translation>클라이언트가 보낸 %1 패킷을 다음 패킷이 앞지르게 하기</translation>
    </message>
    <message>
        <source>Let the packet behind the %1 from the server overtake it</source>
        <translation>서버가 보낸 %1 패킷을 다음 패킷이 앞지르게 하기</translation>
    </message>
    <message>
        <source>The client closes at %1</source>
        <translation>클라이언트가 닫기 (%1)</translation>
    </message>
    <message>
        <source>The server closes at %1</source>
        <translation>서버가 닫기 (%1)</translation>
    </message>
    <message>
        <source>The client aborts at %1</source>
        <translation>클라이언트가 중단 (%1)</translation>
    </message>
    <message>
        <source>The server aborts at %1</source>
        <translation>서버가 중단 (%1)</translation>
    </message>
    <message>
        <source>The client sends %1 at %2</source>
        <translation>클라이언트가 %1 보내기 (%2)</translation>
    </message>
    <message>
        <source>The server sends %1 at %2</source>
        <translation>서버가 %1 보내기 (%2)</translation>
    </message>
    <message>
        <source>The client stops reading at %1</source>
        <translation>클라이언트가 읽기 멈춤 (%1부터)</translation>
    </message>
    <message>
        <source>The server stops reading at %1</source>
        <translation>서버가 읽기 멈춤 (%1부터)</translation>
    </message>
    <message>
        <source>The client stops reading for %1 at %2</source>
        <translation>클라이언트가 %1 동안 읽기 멈춤 (%2부터)</translation>
    </message>
    <message>
        <source>The server stops reading for %1 at %2</source>
        <translation>서버가 %1 동안 읽기 멈춤 (%2부터)</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source> It is an option of &quot;%1&quot;.</source>
        <translation> &quot;%1&quot; 명령의 옵션입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option %2.</source>
        <translation>&quot;%1&quot; 명령에는 %2 옵션이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 옵션이 두 번 있습니다.</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2.</source>
        <translation>%1 옵션에는 값이 필요합니다: %1 %2.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 옵션에는 값을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs an argument: wiretale %1 %2.</source>
        <translation>&quot;%1&quot; 명령에는 인수가 필요합니다: wiretale %1 %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not know what to do with &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; 명령에 쓸 수 없는 인수가 있습니다: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source> Did you mean &quot;%1&quot;?</source>
        <translation> &quot;%1&quot; 아닙니까?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a scenario, not a command: try &quot;wiretale run %1&quot; or &quot;wiretale export %1 -o %1.png&quot;.</source>
        <translation>&quot;%1&quot;: 명령이 아니라 시나리오입니다. &quot;wiretale run %1&quot; 또는 &quot;wiretale export %1 -o %1.png&quot; 명령을 써 보십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option here.</source>
        <translation>&quot;%1&quot;: 여기에 쓸 수 있는 옵션이 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command.</source>
        <translation>&quot;%1&quot;: 없는 명령입니다.</translation>
    </message>
    <message>
        <source>&quot;wiretale help&quot; lists the commands.</source>
        <translation>명령 목록은 &quot;wiretale help&quot;로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>&quot;wiretale help %1&quot; explains it.</source>
        <translation>설명은 &quot;wiretale help %1&quot; 명령으로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can be shown.
Pictures need none: &quot;wiretale list&quot; shows the scenarios, &quot;wiretale export NAME -o picture.svg&quot; draws one.</source>
        <translation>디스플레이가 없어(DISPLAY와 WAYLAND_DISPLAY가 모두 설정되지 않음) 창을 열 수 없습니다.
그림에는 디스플레이가 필요 없습니다. 시나리오 목록은 &quot;wiretale list&quot;로 보고, 그림은 &quot;wiretale export NAME -o picture.svg&quot;로 그립니다.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>%1 프로그램을 시작할 수 없습니다. 이유: %2.</translation>
    </message>
    <message>
        <source>%1 is after the end of the session, which is at %2.</source>
        <translation>%1 옵션의 시각이 세션이 끝난 뒤입니다. 세션이 끝나는 시각: %2.</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>그리는 중</translation>
    </message>
    <message>
        <source>simulating</source>
        <translation>시뮬레이션 중</translation>
    </message>
    <message>
        <source>%1 means nothing to %2.</source>
        <translation>%1 옵션은 %2 형식에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say which format is wanted: add --format %2.</source>
        <translation>&quot;%1&quot;: 어떤 형식인지 알 수 없습니다. --format %2 옵션을 더하십시오.</translation>
    </message>
    <message>
        <source>There is no format &quot;.%1&quot;: use .png, .svg, .pdf, .pcapng or .pcap, or add --format %2.</source>
        <translation>&quot;.%1&quot; 형식은 없습니다. .png, .svg, .pdf, .pcapng, .pcap 가운데 하나를 쓰거나 --format %2 옵션을 더하십시오.</translation>
    </message>
    <message>
        <source>--future needs --at TIME: without it the whole run is shown.</source>
        <translation>--future 옵션에는 --at TIME 옵션이 필요합니다. 없으면 세션 전체를 보여 줍니다.</translation>
    </message>
    <message>
        <source>&quot;export&quot; needs to know where to write: -o FILE.png.</source>
        <translation>&quot;export&quot; 명령에는 저장할 파일이 필요합니다: -o FILE.png.</translation>
    </message>
    <message>
        <source>SCENARIO is the name of a built-in scenario (see &quot;wiretale list&quot;), a *.wiretale file, a PNG, SVG or PDF that
Wiretale exported, or &quot;-&quot; for standard input. A built-in name comes first; write ./NAME for a file of that name.</source>
        <translation>SCENARIO에는 내장 시나리오의 이름(&quot;wiretale list&quot; 참고), *.wiretale 파일, Wiretale에서 내보낸
PNG·SVG·PDF 파일, 표준 입력을 뜻하는 &quot;-&quot; 가운데 하나를 씁니다.
내장 시나리오의 이름이 먼저이므로, 같은 이름의 파일은 ./NAME처럼 씁니다.</translation>
    </message>
    <message>
        <source>Wiretale simulates TCP, UDP and TLS sessions and shows them as a sequence diagram that is true to time.</source>
        <translation>Wiretale은 TCP·UDP·TLS 세션을 시뮬레이션하여 시간에 충실한 시퀀스 다이어그램으로 보여 줍니다.</translation>
    </message>
    <message>
        <source>the window (needs a display)</source>
        <translation>창 열기(디스플레이 필요)</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>명령:</translation>
    </message>
    <message>
        <source>&quot;wiretale help COMMAND&quot; lists a command&apos;s options. For example:</source>
        <translation>명령의 옵션은 &quot;wiretale help COMMAND&quot;로 볼 수 있습니다. 예:</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 an input or an operation failed, 2 the command line is wrong.</source>
        <translation>종료 코드: 0은 성공, 1은 입력이나 작업의 실패, 2는 잘못된 명령줄입니다.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>옵션:</translation>
    </message>
    <message>
        <source>standard input: more than 16 MB is no scenario.</source>
        <translation>표준 입력: 16 MB보다 큰 입력은 시나리오가 아닙니다.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>표준 입력</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a file nor a built-in scenario.</source>
        <translation>&quot;%1&quot;: 그런 파일도, 내장 시나리오도 없습니다.</translation>
    </message>
    <message>
        <source>&quot;wiretale list&quot; shows the built-in ones.</source>
        <translation>내장 시나리오는 &quot;wiretale list&quot;로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>--seed is a whole number from 0 to 18446744073709551615, not &quot;%1&quot;.</source>
        <translation>--seed 옵션에는 0부터 18446744073709551615까지의 정수를 써야 합니다(쓴 값: &quot;%1&quot;).</translation>
    </message>
    <message>
        <source>simulate a session and list what happened, and why</source>
        <translation>세션을 시뮬레이션하고 무슨 일이 왜 일어났는지 보여 줍니다</translation>
    </message>
    <message>
        <source>simulate a session and draw it (PNG, SVG, PDF) or capture it (pcapng, pcap)</source>
        <translation>세션을 시뮬레이션하여 그리거나(PNG, SVG, PDF) 캡처로 저장합니다(pcapng, pcap)</translation>
    </message>
    <message>
        <source>The format is taken from the file&apos;s suffix unless --format says it. No display is needed.</source>
        <translation>형식은 --format 옵션이 없으면 파일 확장자를 따릅니다. 디스플레이는 필요 없습니다.</translation>
    </message>
    <message>
        <source>list the built-in scenarios: name, title</source>
        <translation>내장 시나리오의 이름과 제목을 보여 줍니다</translation>
    </message>
    <message>
        <source>Every complaint is printed as FILE:LINE:COLUMN. Exit code 1 if there is one.</source>
        <translation>모든 문제를 FILE:LINE:COLUMN 꼴로 출력합니다. 문제가 있으면 종료 코드는 1입니다.</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>버전을 출력합니다</translation>
    </message>
    <message>
        <source>explain a command</source>
        <translation>명령을 설명합니다</translation>
    </message>
    <message>
        <source>a listing for people (text), for programs (json), or the control blocks as a table (csv)</source>
        <translation>사람이 읽는 목록(text), 프로그램용 목록(json), 또는 제어 블록 표(csv)</translation>
    </message>
    <message>
        <source>JSON: also the bytes of each packet, in hexadecimal</source>
        <translation>JSON: 패킷마다 바이트도 십육진수로 출력</translation>
    </message>
    <message>
        <source>where to write; &quot;-&quot; is standard output</source>
        <translation>저장할 곳, &quot;-&quot;는 표준 출력</translation>
    </message>
    <message>
        <source>if FILE has no such suffix</source>
        <translation>FILE에 그런 확장자가 없을 때 씀</translation>
    </message>
    <message>
        <source>PNG, SVG: pixels per unit; 2 for slides</source>
        <translation>PNG, SVG: 단위당 픽셀 수, 슬라이드에는 2</translation>
    </message>
    <message>
        <source>PNG, SVG: no paper behind the diagram</source>
        <translation>PNG, SVG: 다이어그램 뒤의 바탕 없음</translation>
    </message>
    <message>
        <source>SVG: letters as text (small, needs a font) or as outlines</source>
        <translation>SVG: 글자를 텍스트(작지만 글꼴 필요) 또는 윤곽선으로</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>width of the diagram in units; 900 if not given</source>
        <translation>다이어그램의 폭(단위), 없으면 900</translation>
    </message>
    <message>
        <source>stretches time; 1 if not given</source>
        <translation>시간 축의 배율, 없으면 1</translation>
    </message>
    <message>
        <source>larger type; 1 if not given</source>
        <translation>글자 크기의 배율, 없으면 1</translation>
    </message>
    <message>
        <source>show the moment TIME (120ms, 1.5s) instead of the whole run</source>
        <translation>세션 전체 대신 TIME(120ms, 1.5s) 순간을 보여 줌</translation>
    </message>
    <message>
        <source>how to draw what comes after --at</source>
        <translation>--at 뒤에 일어나는 일을 그리는 방법</translation>
    </message>
    <message>
        <source>change the scenario: loss=0.2, latency=80ms, timeWait=1s, or any path of its file</source>
        <translation>시나리오 바꾸기: loss=0.2, latency=80ms, timeWait=1s 또는 시나리오 파일의 모든 경로</translation>
    </message>
    <message>
        <source>another seed: other packets are lost</source>
        <translation>다른 시드: 다른 패킷이 유실됨</translation>
    </message>
    <message>
        <source>English or Korean; the environment&apos;s language if not given</source>
        <translation>영어(en) 또는 한국어(ko), 없으면 환경의 언어</translation>
    </message>
    <message>
        <source>explain this command</source>
        <translation>이 명령의 설명</translation>
    </message>
    <message>
        <source>standard output cannot be written: %1.</source>
        <translation>표준 출력에 쓸 수 없습니다. 이유: %1.</translation>
    </message>
    <message>
        <source>--bytes needs --format json.</source>
        <translation>--bytes 옵션에는 --format json 옵션이 필요합니다.</translation>
    </message>
    <message>
        <source>%1: no complaints</source>
        <translation>%1: 문제없음</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the last of several choices</comment>
        <translation>%1 또는 %2</translation>
    </message>
    <message>
        <source>%1 can be %2, not &quot;%3&quot;.</source>
        <translation>%1 옵션에 쓸 수 있는 값: %2(쓴 값: &quot;%3&quot;).</translation>
    </message>
    <message>
        <source>%1 is a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 옵션에는 %2부터 %3까지의 수를 써야 합니다(쓴 값: &quot;%4&quot;).</translation>
    </message>
    <message>
        <source>%1 is a moment after the session&apos;s start, not %2.</source>
        <translation>%1 옵션에는 세션이 시작된 뒤의 시각을 써야 합니다(쓴 값: %2).</translation>
    </message>
    <message>
        <source>pcapng, pcap: whose network interface recorded it</source>
        <translation>pcapng, pcap: 누구의 네트워크 인터페이스가 기록했는지</translation>
    </message>
    <message>
        <source>plots beside the diagram, one or more, on the same time axis</source>
        <translation>다이어그램 옆에 같은 시간축으로 그릴 그래프, 하나 이상</translation>
    </message>
    <message>
        <source>%1 can be %2, not &quot;%3&quot;; several are separated by commas.</source>
        <translation>%1 옵션에 쓸 수 있는 값: %2(쓴 값: &quot;%3&quot;). 여럿은 쉼표로 나눕니다.</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>쓰는 중</translation>
    </message>
    <message>
        <source>only events that match: &quot;syn and lost&quot;, &quot;from client&quot;, &quot;tls clienthello&quot;</source>
        <translation>조건에 맞는 사건만: &quot;syn and lost&quot;, &quot;from client&quot;, &quot;tls clienthello&quot;</translation>
    </message>
    <message>
        <source>what becomes of the events that --filter does not let through</source>
        <translation>--filter에 걸리지 않는 사건을 어떻게 할지</translation>
    </message>
    <message>
        <source>--filter, column %1: %2</source>
        <translation>--filter, %1번째 글자: %2</translation>
    </message>
    <message>
        <source>--filter needs --format text.</source>
        <translation>--filter에는 --format text가 필요합니다.</translation>
    </message>
    <message>
        <source>--rest needs --filter FILTER.</source>
        <translation>--rest에는 --filter FILTER가 필요합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no branches: name what to compare it with.</source>
        <translation>&quot;%1&quot;: 분기가 없습니다. 무엇과 비교할지 적으십시오.</translation>
    </message>
    <message>
        <source>The scenario has no branch &quot;%1&quot;.</source>
        <translation>시나리오에 그런 분기가 없습니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>simulate several sessions and put side by side what they came to</source>
        <translation>여러 세션을 시뮬레이션하고 결과를 나란히 놓습니다</translation>
    </message>
    <message>
        <source>With one SCENARIO, its branches. Else each further word is a SCENARIO, or a branch of the first.</source>
        <translation>SCENARIO가 하나면 그 분기들을 비교합니다. 여럿이면 뒤의 낱말은 각각 SCENARIO이거나 첫 시나리오의 분기입니다.</translation>
    </message>
    <message>
        <source>a table for people (text) or for programs (json)</source>
        <translation>사람이 읽을 표(text) 또는 프로그램용(json)</translation>
    </message>
    <message>
        <source>PNG, SVG, PDF: another session, or a branch, to the right on the same clock</source>
        <translation>PNG, SVG, PDF: 다른 세션이나 분기를 같은 시간 축으로 오른쪽에</translation>
    </message>
    <message>
        <source>PNG, SVG, PDF: another session, or a branch, faintly behind</source>
        <translation>PNG, SVG, PDF: 다른 세션이나 분기를 뒤에 흐리게</translation>
    </message>
    <message>
        <source>a branch of the scenario instead of the one that it is saved with</source>
        <translation>저장된 분기 대신 시나리오의 다른 분기</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say what is wanted: use .pdf for a handout, .png or .svg for slides.</source>
        <translation>&quot;%1&quot;만으로는 무엇을 원하는지 알 수 없습니다. 유인물은 .pdf, 슬라이드는 .png 또는 .svg를 쓰십시오.</translation>
    </message>
    <message>
        <source>&quot;lesson&quot; needs to know where to write: -o FILE.pdf.</source>
        <translation>&quot;lesson&quot;에는 쓸 곳이 필요합니다: -o FILE.pdf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a file nor a lesson.</source>
        <translation>&quot;%1&quot;: 파일도 수업도 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;wiretale lesson&quot; lists them.</source>
        <translation>&quot;wiretale lesson&quot;을 실행하면 목록이 나옵니다.</translation>
    </message>
    <message>
        <source>list the lessons, or draw the stops of one</source>
        <translation>수업 목록을 보이거나 한 수업의 정지점을 그립니다</translation>
    </message>
    <message>
        <source>LESSON is a name of the list or a Markdown file. A PDF becomes a handout with one stop a page.
For slides, &quot;-o stop.png&quot; (or .svg) writes stop-1.png, stop-2.png, and so on.</source>
        <translation>LESSON은 목록의 이름이거나 Markdown 파일입니다. PDF는 한 쪽에 정지점 하나씩인 유인물이 됩니다.
슬라이드용으로 &quot;-o stop.png&quot;(또는 .svg)를 쓰면 stop-1.png, stop-2.png 등을 만듭니다.</translation>
    </message>
    <message>
        <source>say what is wrong with scenario or lesson files, line by line</source>
        <translation>시나리오나 수업 파일의 잘못을 줄마다 알려 줍니다</translation>
    </message>
    <message>
        <source>everything, or what an eavesdropper sees: packets without keys, and no inside of the ends</source>
        <translation>모든 것, 또는 도청자에게 보이는 것만: 키도 양쪽 내부도 없이 패킷만</translation>
    </message>
    <message>
        <source>idle time folded, time linear, or as far from each event to the next</source>
        <translation>유휴 시간 접기, 선형 시간, 또는 사건마다 같은 간격</translation>
    </message>
    <message>
        <source>times since the start, since the event above, or by the clock</source>
        <translation>시작부터의 시간, 바로 위 사건부터의 시간, 또는 시각</translation>
    </message>
    <message>
        <source>a ruler from one moment to another (20ms..1.5s)</source>
        <translation>한 시점에서 다른 시점까지 재는 자 (20ms..1.5s)</translation>
    </message>
    <message>
        <source>receive windows and cwnd as bars beside the lanes</source>
        <translation>수신 윈도우와 cwnd를 레인 옆에 막대로 표시</translation>
    </message>
    <message>
        <source>%1 needs two moments: 20ms..1.5s, not &quot;%2&quot;.</source>
        <translation>%1 옵션에는 두 시점이 필요합니다. 예: 20ms..1.5s. 입력한 값: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>the diagram, or the state machines of both ends at --at</source>
        <translation>다이어그램, 또는 --at 시점의 양쪽 상태 머신</translation>
    </message>
    <message>
        <source>PDF: one page as large as the diagram, or sheets; a handout is on sheets</source>
        <translation>PDF: 다이어그램 크기의 한 쪽, 또는 용지. 유인물은 늘 용지</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>What if this packet is lost?</source>
        <translation>이 패킷이 유실된다면?</translation>
    </message>
    <message>
        <source>Delay it…</source>
        <translation>늦추기…</translation>
    </message>
    <message>
        <source>Duplicate it…</source>
        <translation>복제…</translation>
    </message>
    <message>
        <source>Flip a bit of it…</source>
        <translation>비트 뒤집기…</translation>
    </message>
    <message>
        <source>Let the next one overtake it</source>
        <translation>다음 패킷이 앞지르게 하기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Abort (RST)</source>
        <translation>중단(RST)</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>보내기…</translation>
    </message>
    <message>
        <source>Stop reading…</source>
        <translation>읽기 멈춤…</translation>
    </message>
    <message>
        <source>Reboot the host</source>
        <translation>호스트 재부팅</translation>
    </message>
    <message>
        <source>Down for a while, both ways…</source>
        <translation>양방향 잠시 끊김…</translation>
    </message>
    <message>
        <source>Down to the server…</source>
        <translation>서버 방향 끊김…</translation>
    </message>
    <message>
        <source>Down to the client…</source>
        <translation>클라이언트 방향 끊김…</translation>
    </message>
    <message>
        <source>A forged RST to the client</source>
        <translation>클라이언트에 위조 RST</translation>
    </message>
    <message>
        <source>A forged RST to the server</source>
        <translation>서버에 위조 RST</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>링크</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>persist %1</source>
        <translation>영속 %1</translation>
    </message>
    <message>
        <source>PTO %1</source>
        <translation>PTO %1</translation>
    </message>
    <message>
        <source>RACK %1</source>
        <translation>RACK %1</translation>
    </message>
    <message>
        <source>keep-alive %1</source>
        <translation>킵얼라이브 %1</translation>
    </message>
    <message>
        <source>FIN-WAIT-2 %1</source>
        <translation>FIN-WAIT-2 %1</translation>
    </message>
    <message>
        <source>%1 again</source>
        <comment>a packet that is sent once more</comment>
        <translation>%1 재전송</translation>
    </message>
    <message>
        <source>DATA</source>
        <comment>a packet with payload</comment>
        <translation>데이터</translation>
    </message>
    <message>
        <source>data</source>
        <comment>of an application, in TLS</comment>
        <translation>데이터</translation>
    </message>
    <message>
        <source>seq %1</source>
        <translation>seq %1</translation>
    </message>
    <message>
        <source>ack %1</source>
        <translation>ack %1</translation>
    </message>
    <message>
        <source>seq %1 ack %2</source>
        <translation>seq %1 ack %2</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 (%2 found)</source>
        <comment>of packets with one label; %2: by the filter</comment>
        <translation>%1 (%2개 찾음)</translation>
    </message>
    <message>
        <source>%1 pass</source>
        <comment>idle time that is not drawn</comment>
        <translation>%1 경과</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>a packet, by hand</comment>
        <translation>버림</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>a packet, by the network</comment>
        <translation>유실</translation>
    </message>
    <message>
        <source>time / %1</source>
        <comment>above the time axis; %1 is the unit</comment>
        <translation>시간 / %1</translation>
    </message>
    <message>
        <source>RTO %1</source>
        <translation>RTO %1</translation>
    </message>
    <message>
        <source>delayed ACK %1</source>
        <translation>지연 ACK %1</translation>
    </message>
    <message>
        <source>2MSL %1</source>
        <translation>2MSL %1</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>a packet that the network made twice</comment>
        <translation>%1 복제</translation>
    </message>
    <message>
        <source>%1 forged</source>
        <comment>a packet that somebody in the middle made</comment>
        <translation>%1 위조</translation>
    </message>
    <message>
        <source>%1 corrupted</source>
        <comment>a packet with a bit that is wrong</comment>
        <translation>%1 손상</translation>
    </message>
    <message>
        <source>encrypted from here</source>
        <translation>여기부터 암호화</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>암호화</translation>
    </message>
    <message>
        <source>handshake keys</source>
        <translation>핸드셰이크 키</translation>
    </message>
    <message>
        <source>application keys</source>
        <translation>애플리케이션 키</translation>
    </message>
    <message>
        <source>early data keys</source>
        <translation>조기 데이터 키</translation>
    </message>
    <message>
        <source>new keys</source>
        <translation>새 키</translation>
    </message>
    <message>
        <source>clock</source>
        <comment>above the time axis</comment>
        <translation>시각</translation>
    </message>
    <message>
        <source>time since</source>
        <comment>above the time axis</comment>
        <translation>경과 시간</translation>
    </message>
    <message>
        <source>1 packet</source>
        <comment>between two moments</comment>
        <translation>패킷 1개</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <comment>between two moments</comment>
        <translation>패킷 %1개</translation>
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
        <translation>%1, %2 상태, %3부터 %4까지</translation>
    </message>
    <message>
        <source>%1 of the %2: %3, started at %4, %5 at %6</source>
        <translation>%2의 %1: %3, 시작 %4, %5 %6</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 파일을 읽을 수 없습니다. 이유: %2.</translation>
    </message>
    <message>
        <source>%1 is no PNG, SVG or PDF file, so there is no scenario inside.</source>
        <translation>%1 파일은 PNG, SVG, PDF 가운데 어느 것도 아니므로 시나리오가 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>%1 has no scenario inside: only pictures that Wiretale exported do, until another program saves them anew.</source>
        <translation>%1 파일에는 시나리오가 들어 있지 않습니다. 시나리오는 Wiretale에서 내보낸 그림에만 들어 있으며, 다른 프로그램에서 다시 저장하면 사라집니다.</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>파일이 아니라 폴더임</translation>
    </message>
    <message>
        <source>it is larger than 256 MB</source>
        <translation>256 MB보다 큼</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who, state, what the state means</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who, timer, what became of it</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 문서</translation>
    </message>
    <message>
        <source>For printing and for papers: sharp at any size, on one page or on sheets.</source>
        <translation>인쇄와 논문용입니다. 어떤 크기에서도 선명하며, 한 쪽이나 여러 장에 담을 수 있습니다.</translation>
    </message>
    <message>
        <source>There is nothing to export: the part that was asked for is empty.</source>
        <translation>내보낼 것이 없습니다. 요청한 부분이 비어 있습니다.</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 그림</translation>
    </message>
    <message>
        <source>Packet %1.</source>
        <translation>패킷 %1.</translation>
    </message>
    <message>
        <source>Lost on its way.</source>
        <translation>가는 길에 유실되었습니다.</translation>
    </message>
    <message>
        <source>Still on its way when the session ended.</source>
        <translation>세션이 끝날 때 아직 가는 중이었습니다.</translation>
    </message>
    <message>
        <source>The capture would be larger than %1 MB: let the session send less, or end earlier.</source>
        <translation>패킷 캡처가 %1MB보다 커집니다. 세션에서 보내는 양을 줄이거나 세션을 더 일찍 끝내십시오.</translation>
    </message>
    <message>
        <source>Packet capture (pcapng)</source>
        <translation>패킷 캡처 (pcapng)</translation>
    </message>
    <message>
        <source>Packet capture (pcap)</source>
        <translation>패킷 캡처 (pcap)</translation>
    </message>
    <message>
        <source>For Wireshark and the like: every packet&apos;s bytes, with the reasons as comments.</source>
        <translation>Wireshark 같은 도구용: 모든 패킷의 바이트를 담고, 이유를 주석으로 붙입니다.</translation>
    </message>
    <message>
        <source>For tools that do not read pcapng: no comments.</source>
        <translation>pcapng를 읽지 못하는 도구용: 주석이 없습니다.</translation>
    </message>
    <message>
        <source>For slides, documents and the web: looks the same everywhere.</source>
        <translation>슬라이드, 문서, 웹용입니다. 어디서나 똑같이 보입니다.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page number</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The printer does not accept the pages.</source>
        <translation>프린터가 페이지를 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>A picture of %1 pixels is too large. Choose scale %2 or smaller, or export as SVG or PDF.</source>
        <translation>%1 픽셀 그림은 너무 큽니다. 배율을 %2 이하로 고르거나 SVG 또는 PDF로 내보내십시오.</translation>
    </message>
    <message>
        <source>A picture of %1 pixels is too large. Choose a smaller zoom, or export as SVG or PDF.</source>
        <translation>%1 픽셀 그림은 너무 큽니다. 시간 축을 더 작게 확대하거나 SVG 또는 PDF로 내보내십시오.</translation>
    </message>
    <message>
        <source>A scale of %1 is not possible: choose %2 to %3.</source>
        <translation>쓸 수 없는 배율입니다: %1. %2부터 %3까지 가운데 고르십시오.</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 그림</translation>
    </message>
    <message>
        <source>For web pages and for editing: sharp at any size, each packet with a tool tip.</source>
        <translation>웹 페이지와 편집용입니다. 어떤 크기에서도 선명하며, 패킷마다 도움말이 있습니다.</translation>
    </message>
    <message>
        <source>The diagram would be %1 px high; at most %2 px can be written. Choose zoom %3 or smaller.</source>
        <translation>다이어그램 높이가 %1픽셀이 됩니다. 최대 %2픽셀까지 저장할 수 있으니 배율을 %3 이하로 줄이세요.</translation>
    </message>
</context>
<context>
    <name>FieldSheet</name>
    <message>
        <source>Used for this record alone; both sides make it without sending all of it.</source>
        <translation>이 레코드에만 쓰입니다. 양쪽이 각자 만들며 전부를 보내지는 않습니다.</translation>
    </message>
    <message>
        <source>Not encrypted, but the tag proves that nobody changed it.</source>
        <translation>암호화되지 않지만, 아무도 바꾸지 않았음을 태그가 증명합니다.</translation>
    </message>
    <message>
        <source>Proves that record and additional data are as the sender made them.</source>
        <translation>레코드와 추가 데이터가 보낸 쪽이 만든 그대로임을 증명합니다.</translation>
    </message>
    <message>
        <source>with %1, no. %2</source>
        <translation>키 %1, %2번</translation>
    </message>
    <message>
        <source>What the record holds, opened with the keys that its two ends have.</source>
        <translation>양 끝이 가진 키로 연 레코드의 내용입니다.</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>패킷</translation>
    </message>
    <message>
        <source>Decrypted</source>
        <translation>복호화</translation>
    </message>
    <message>
        <source>Decrypted %1</source>
        <translation>복호화 %1</translation>
    </message>
</context>
<context>
    <name>GroupSentence</name>
    <message>
        <source>Packets: %1 (client %2, server %3)</source>
        <translation>패킷 %1개(클라이언트 %2개, 서버 %3개)</translation>
    </message>
    <message>
        <source>, lost: %1</source>
        <translation>, 손실 %1개</translation>
    </message>
    <message>
        <source>, sent again: %1</source>
        <translation>, 재전송 %1개</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1부터 %2까지</translation>
    </message>
    <message>
        <source>Click to zoom in</source>
        <translation>클릭하면 확대합니다</translation>
    </message>
    <message>
        <source>Click to close</source>
        <translation>클릭하면 접습니다</translation>
    </message>
    <message>
        <source>Click to open</source>
        <translation>클릭하면 펼칩니다</translation>
    </message>
    <message>
        <source>In view: %1, %2</source>
        <translation>보이는 부분: %1, %2</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>What do you expect?</source>
        <translation>어떻게 될까요?</translation>
    </message>
    <message>
        <source>Often believed:</source>
        <translation>흔한 오해:</translation>
    </message>
    <message>
        <source>The lesson has no stop that could be drawn.</source>
        <translation>이 수업에는 그릴 수 있는 정지점이 없습니다.</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>위, 아래</translation>
    </message>
    <message>
        <source>The packet before or after, in the diagram</source>
        <translation>다이어그램에서 앞이나 뒤의 패킷</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Select nothing; leave full screen</source>
        <translation>선택 해제, 전체 화면 나가기</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + 휠</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>포인터 위치에서 확대·축소</translation>
    </message>
    <message>
        <source>Drag the diagram</source>
        <translation>다이어그램 끌기</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>스크롤</translation>
    </message>
    <message>
        <source>Drag the playhead</source>
        <translation>재생 위치 끌기</translation>
    </message>
    <message>
        <source>Go through time, in the diagram or on the time bar</source>
        <translation>다이어그램이나 시간 막대에서 시간 이동</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>About Wiretale</source>
        <translation>Wiretale 정보</translation>
    </message>
    <message>
        <source>A connection you can see: TCP as it happens, packet by packet, with the reason for each.

Version %1 · MIT licence · Qt %2</source>
        <translation>눈으로 보는 연결: TCP가 동작하는 모습을 패킷 하나하나, 그 이유와 함께 보여 줍니다.

버전 %1 · MIT 라이선스 · Qt %2</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>ports</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>would arrive</source>
        <translation>도착 예정</translation>
    </message>
    <message>
        <source>arrives</source>
        <translation>도착</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>from</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>보냄</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>플래그</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>시퀀스</translation>
    </message>
    <message>
        <source>acknowledges</source>
        <translation>확인 응답</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Why did it not arrive?</source>
        <translation>왜 도착하지 못했을까요?</translation>
    </message>
    <message>
        <source>And on arrival?</source>
        <translation>도착한 뒤에는?</translation>
    </message>
    <message>
        <source>Packet %1 of %2</source>
        <translation>패킷 %1 / %2</translation>
    </message>
    <message>
        <source>%1 again</source>
        <translation>%1 재전송</translation>
    </message>
    <message>
        <source>Why now?</source>
        <translation>왜 지금일까요?</translation>
    </message>
    <message>
        <source>State of the %1</source>
        <translation>%1의 상태</translation>
    </message>
    <message>
        <source>until</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>지속 시간</translation>
    </message>
    <message>
        <source>What does it mean?</source>
        <translation>무슨 뜻일까요?</translation>
    </message>
    <message>
        <source>Timer of the %1</source>
        <translation>%1의 타이머</translation>
    </message>
    <message>
        <source>started</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>설정 시간</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>무엇에 쓰일까요?</translation>
    </message>
    <message>
        <source>Why was it started?</source>
        <translation>왜 시작했을까요?</translation>
    </message>
    <message>
        <source>Why did it end?</source>
        <translation>왜 끝났을까요?</translation>
    </message>
    <message>
        <source>Application of the %1</source>
        <translation>%1의 애플리케이션</translation>
    </message>
    <message>
        <source>at</source>
        <translation>시각</translation>
    </message>
</context>
<context>
    <name>InterventionField</name>
    <message>
        <source>At</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Packets from</source>
        <translation>보낸 쪽</translation>
    </message>
    <message>
        <source>Packet number</source>
        <translation>패킷 번호</translation>
    </message>
    <message>
        <source>Later by</source>
        <translation>늦추는 시간</translation>
    </message>
    <message>
        <source>The second later by</source>
        <translation>두 번째가 늦는 시간</translation>
    </message>
    <message>
        <source>Bit</source>
        <translation>비트</translation>
    </message>
    <message>
        <source>Wait at most</source>
        <translation>최대 대기</translation>
    </message>
    <message>
        <source>For</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>누가</translation>
    </message>
    <message>
        <source>To</source>
        <translation>받는 쪽</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>바이트</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>유실률</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>지연</translation>
    </message>
    <message>
        <source>TIME-WAIT</source>
        <translation>TIME-WAIT</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>세그먼트</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>시퀀스 번호</translation>
    </message>
    <message>
        <source>Acknowledgment number</source>
        <translation>확인 응답 번호</translation>
    </message>
    <message>
        <source>Bytes ahead</source>
        <translation>앞선 바이트</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>횟수</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>간격</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>everybody: it is on the wire</source>
        <translation>누구나: 회선에 있음</translation>
    </message>
    <message>
        <source>the client alone</source>
        <translation>클라이언트만</translation>
    </message>
    <message>
        <source>the server alone</source>
        <translation>서버만</translation>
    </message>
    <message>
        <source>client and server, each for itself</source>
        <translation>클라이언트와 서버가 각자 계산</translation>
    </message>
    <message>
        <source>never</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>This is all that an eavesdropper gets of it: the keys cannot be made of it.</source>
        <translation>도청자가 얻는 것은 이것이 전부입니다. 이것으로는 키를 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>This connection never came to keys.</source>
        <translation>이 연결에서는 키가 만들어지지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 values can be compared with what OpenSSL or a message says, and are the same.</source>
        <translation>값 %2개 가운데 %1개를 OpenSSL이나 메시지의 값과 비교할 수 있고, 모두 같습니다.</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>확인됨</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>다름</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>계산식</translation>
    </message>
    <message>
        <source>size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>who has it</source>
        <translation>가진 쪽</translation>
    </message>
    <message>
        <source>client</source>
        <translation>클라이언트</translation>
    </message>
    <message>
        <source>server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>회선에서</translation>
    </message>
    <message>
        <source>packet %1</source>
        <translation>패킷 %1</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>처음부터</translation>
    </message>
</context>
<context>
    <name>LayerModel</name>
    <message>
        <source>ICMP (a part of IP)</source>
        <translation>ICMP(IP의 일부)</translation>
    </message>
    <message>
        <source>Application data</source>
        <translation>애플리케이션 데이터</translation>
    </message>
    <message>
        <source>7 Application</source>
        <translation>7 응용</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>응용</translation>
    </message>
    <message>
        <source>6, 5 Presentation, session</source>
        <translation>6, 5 표현, 세션</translation>
    </message>
    <message>
        <source>4 Transport</source>
        <translation>4 전송</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>전송</translation>
    </message>
    <message>
        <source>3 Network</source>
        <translation>3 네트워크</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>인터넷</translation>
    </message>
    <message>
        <source>2 Data link</source>
        <translation>2 데이터 링크</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>not modelled; Ethernet adds 14 + 4 bytes</source>
        <translation>모형에 없음. 이더넷은 14 + 4바이트를 더합니다</translation>
    </message>
    <message>
        <source>1 Physical</source>
        <translation>1 물리</translation>
    </message>
    <message>
        <source>not modelled</source>
        <translation>모형에 없음</translation>
    </message>
    <message>
        <source>An eavesdropper cannot tell how much of the %1 is application data.</source>
        <translation>%1 가운데 애플리케이션 데이터가 얼마인지 도청자는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>All %1 are headers: no application data.</source>
        <translation>%1 모두 헤더입니다. 애플리케이션 데이터가 없습니다.</translation>
    </message>
    <message>
        <source>%1 of application data travel in %2: the layers below add %3.</source>
        <translation>애플리케이션 데이터 %1, 전체 %2: 아래 계층이 %3 더합니다.</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>IPv4 header</source>
        <translation>IPv4 헤더</translation>
    </message>
    <message>
        <source>TCP header</source>
        <translation>TCP 헤더</translation>
    </message>
    <message>
        <source>ICMP message</source>
        <translation>ICMP 메시지</translation>
    </message>
    <message>
        <source>UDP header</source>
        <translation>UDP 헤더</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>페이로드</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>As the &amp;system</source>
        <translation>시스템 설정에 따름(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>재생(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>데스크톱 설정에 따름(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>어둡게(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;window</source>
        <translation>창에 따름(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>인쇄용(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>고대비(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Congestion window</source>
        <translation>혼잡 윈도우(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Round trip and RTO</source>
        <translation>왕복 시간과 RTO(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sequence numbers</source>
        <translation>순서 번호(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>바꾸기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Throughput and goodput</source>
        <translation>처리량과 유효 처리량(&amp;T)</translation>
    </message>
    <message>
        <source>Peer&apos;s &amp;window</source>
        <translation>상대 윈도우(&amp;W)</translation>
    </message>
    <message>
        <source>Time–se&amp;quence (tcptrace)</source>
        <translation>시간–순서 번호 (tcptrace)(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Fold idle time</source>
        <translation>유휴 시간 접기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Linear time</source>
        <translation>선형 시간(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Evenly spaced events</source>
        <translation>사건마다 같은 간격(&amp;E)</translation>
    </message>
    <message>
        <source>Times since the &amp;start</source>
        <translation>시작부터의 시간(&amp;S)</translation>
    </message>
    <message>
        <source>Times since the event a&amp;bove</source>
        <translation>바로 위 사건부터의 시간(&amp;B)</translation>
    </message>
    <message>
        <source>By the &amp;clock</source>
        <translation>시각으로(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>영역(&amp;P)</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>밝게(&amp;I)</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>어둡게(&amp;R)</translation>
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
    <name>Opening</name>
    <message>
        <source>There is no built-in scenario named “%1”.</source>
        <translation>이름이 “%1”인 내장 시나리오가 없습니다.</translation>
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
        <source>a copy made by the network</source>
        <translation>네트워크가 만든 복제본</translation>
    </message>
    <message>
        <source>forged by somebody in the middle</source>
        <translation>중간에서 누군가 위조함</translation>
    </message>
    <message>
        <source>corrupted</source>
        <translation>손상됨</translation>
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
    <name>Panes</name>
    <message>
        <source>Control block</source>
        <translation>제어 블록</translation>
    </message>
    <message>
        <source>&amp;Control block</source>
        <translation>제어 블록(&amp;C)</translation>
    </message>
    <message>
        <source>States</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Stat&amp;es</source>
        <translation>상태(&amp;E)</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Ta&amp;ble of events</source>
        <translation>사건 표(&amp;B)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>키(&amp;K)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>인증서</translation>
    </message>
    <message>
        <source>Cert&amp;ificates</source>
        <translation>인증서(&amp;I)</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Co&amp;mparison</source>
        <translation>비교(&amp;M)</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>계층</translation>
    </message>
    <message>
        <source>La&amp;yers</source>
        <translation>계층(&amp;Y)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>수업</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>수업(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>in flight</source>
        <translation>전송 중</translation>
    </message>
    <message>
        <source>ssthresh</source>
        <translation>ssthresh</translation>
    </message>
    <message>
        <source>cwnd</source>
        <translation>cwnd</translation>
    </message>
    <message>
        <source>RTO</source>
        <translation>RTO</translation>
    </message>
    <message>
        <source>SRTT</source>
        <translation>SRTT</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>측정값</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>확인됨</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>보냄</translation>
    </message>
    <message>
        <source>%1: window / kB</source>
        <translation>%1: 윈도우 / kB</translation>
    </message>
    <message>
        <source>%1: round trip / ms</source>
        <translation>%1: 왕복 시간 / ms</translation>
    </message>
    <message>
        <source>%1: sequence / kB</source>
        <translation>%1: 순서 번호 / kB</translation>
    </message>
    <message>
        <source>%1: throughput / kB/s</source>
        <translation>%1: 처리량 / kB/s</translation>
    </message>
    <message>
        <source>%1: peer&apos;s window / kB</source>
        <translation>%1: 상대 윈도우 / kB</translation>
    </message>
    <message>
        <source>%1: time–sequence / kB</source>
        <translation>%1: 시간–순서 번호 / kB</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>처리량</translation>
    </message>
    <message>
        <source>goodput</source>
        <translation>유효 처리량</translation>
    </message>
    <message>
        <source>peer&apos;s window</source>
        <translation>상대 윈도우</translation>
    </message>
    <message>
        <source>ACK</source>
        <translation>ACK</translation>
    </message>
    <message>
        <source>window</source>
        <translation>윈도우</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>Play to the next stop</source>
        <translation>다음 정지점까지 재생</translation>
    </message>
    <message>
        <source>Back to the stop before</source>
        <translation>이전 정지점으로</translation>
    </message>
    <message>
        <source>To the first stop</source>
        <translation>첫 정지점으로</translation>
    </message>
    <message>
        <source>To the last stop</source>
        <translation>마지막 정지점으로</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>검은 화면</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>흰 화면</translation>
    </message>
    <message>
        <source>One event forward</source>
        <translation>한 사건 앞으로</translation>
    </message>
    <message>
        <source>One event back</source>
        <translation>한 사건 뒤로</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>The whole session</source>
        <translation>세션 전체</translation>
    </message>
    <message>
        <source>Pointer on or off</source>
        <translation>포인터 켜기 또는 끄기</translation>
    </message>
    <message>
        <source>Put the pen away</source>
        <translation>펜 내려놓기</translation>
    </message>
    <message>
        <source>Orange pen</source>
        <translation>주황색 펜</translation>
    </message>
    <message>
        <source>Blue pen</source>
        <translation>파란색 펜</translation>
    </message>
    <message>
        <source>Green pen</source>
        <translation>초록색 펜</translation>
    </message>
    <message>
        <source>Pink pen</source>
        <translation>분홍색 펜</translation>
    </message>
    <message>
        <source>Wipe what was drawn</source>
        <translation>그린 것 지우기</translation>
    </message>
    <message>
        <source>What if the selected packet is lost?</source>
        <translation>선택한 패킷이 유실된다면?</translation>
    </message>
    <message>
        <source>Back to the lesson, or leave</source>
        <translation>수업으로 돌아가거나 나가기</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>The initial sequence number it chose: that of its own SYN.</source>
        <translation>스스로 고른 초기 순서 번호, 곧 자기 SYN의 번호입니다.</translation>
    </message>
    <message>
        <source>The initial sequence number of the other side.</source>
        <translation>상대의 초기 순서 번호입니다.</translation>
    </message>
    <message>
        <source>The oldest sequence number it has sent that is not acknowledged.</source>
        <translation>보냈지만 아직 확인되지 않은 가장 오래된 순서 번호입니다.</translation>
    </message>
    <message>
        <source>The next sequence number it will send.</source>
        <translation>다음에 보낼 순서 번호입니다.</translation>
    </message>
    <message>
        <source>How much the other side has room for, as it last said.</source>
        <translation>상대가 마지막으로 알린, 더 받을 수 있는 양입니다.</translation>
    </message>
    <message>
        <source>The next sequence number it expects: what its ACKs carry.</source>
        <translation>다음에 받을 순서 번호로, ACK에 실어 보냅니다.</translation>
    </message>
    <message>
        <source>How much the other side may still send, as it was told.</source>
        <translation>상대에게 알린, 상대가 아직 보낼 수 있는 양입니다.</translation>
    </message>
    <message>
        <source>The congestion window: how much may be in flight for the network&apos;s sake.</source>
        <translation>혼잡 윈도우: 네트워크를 위해 한꺼번에 보내 둘 수 있는 양입니다.</translation>
    </message>
    <message>
        <source>The slow start threshold: below it cwnd grows fast, above it slowly. – until a loss sets it.</source>
        <translation>느린 시작 임계값: 이보다 작으면 cwnd가 빠르게, 크면 천천히 늘어납니다. 손실이 정하기 전에는 –입니다.</translation>
    </message>
    <message>
        <source>Bytes that are thought to be in the network.</source>
        <translation>네트워크 안에 있다고 여기는 바이트 수입니다.</translation>
    </message>
    <message>
        <source>The round trip that was measured last.</source>
        <translation>마지막으로 측정한 왕복 시간입니다.</translation>
    </message>
    <message>
        <source>The smoothed round trip: an average in which the last one counts 1/8.</source>
        <translation>평활 왕복 시간: 마지막 측정값이 1/8만큼 반영되는 평균입니다.</translation>
    </message>
    <message>
        <source>How much round trips vary around SRTT.</source>
        <translation>왕복 시간이 SRTT 둘레에서 얼마나 달라지는지입니다.</translation>
    </message>
    <message>
        <source>How long it waits for an ACK before it sends again: SRTT + 4 RTTVAR, within limits, doubled with each timeout.</source>
        <translation>다시 보내기 전에 ACK를 기다리는 시간입니다. 한계 안에서 SRTT + 4 RTTVAR이며, 시간 초과마다 두 배가 됩니다.</translation>
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
        <translation>유실률 변경</translation>
    </message>
    <message>
        <source>change of latency</source>
        <translation>지연 변경</translation>
    </message>
    <message>
        <source>change of TIME-WAIT</source>
        <translation>TIME-WAIT 변경</translation>
    </message>
    <message>
        <source>dropped packet</source>
        <translation>패킷 버리기</translation>
    </message>
    <message>
        <source>removal of a change</source>
        <translation>변경 제거</translation>
    </message>
    <message>
        <source>change of seed</source>
        <translation>시드 변경</translation>
    </message>
    <message>
        <source>change in the form</source>
        <translation>양식에서 바꾼 값</translation>
    </message>
    <message>
        <source>change of the text</source>
        <translation>글에서 바꾼 내용</translation>
    </message>
    <message>
        <source>intervention</source>
        <translation>개입</translation>
    </message>
    <message>
        <source>other value of a change</source>
        <translation>변경 값 수정</translation>
    </message>
    <message>
        <source>new branch</source>
        <translation>새 분기</translation>
    </message>
    <message>
        <source>switch of branches</source>
        <translation>분기 전환</translation>
    </message>
    <message>
        <source>name of a branch</source>
        <translation>분기 이름</translation>
    </message>
    <message>
        <source>deletion of a branch</source>
        <translation>분기 삭제</translation>
    </message>
    <message>
        <source>change of a setting</source>
        <translation>설정 변경</translation>
    </message>
    <message>
        <source>return to the stop</source>
        <translation>정지점으로 돌아가기</translation>
    </message>
</context>
<context>
    <name>ScenarioForm</name>
    <message>
        <source>Basics</source>
        <translation>기본</translation>
    </message>
    <message>
        <source>What the client does</source>
        <translation>클라이언트가 하는 일</translation>
    </message>
    <message>
        <source>What the server does</source>
        <translation>서버가 하는 일</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>개입</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>고급</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>클라이언트</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Link to the server</source>
        <translation>서버로 가는 링크</translation>
    </message>
    <message>
        <source>Link to the client</source>
        <translation>클라이언트로 가는 링크</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>중간 장비</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
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
    <name>Ties</name>
    <message>
        <source>Because of the arrival of %1</source>
        <translation>원인: %1 도착</translation>
    </message>
    <message>
        <source>Answers the flight that ends with %1</source>
        <translation>이 묶음에 대한 응답: %1</translation>
    </message>
    <message>
        <source>Acknowledges %1</source>
        <translation>확인하는 대상: %1</translation>
    </message>
    <message>
        <source>Repeats %1</source>
        <translation>다시 보내는 대상: %1</translation>
    </message>
    <message>
        <source>Because of a duplicate ACK: %1</source>
        <translation>원인이 된 중복 ACK: %1</translation>
    </message>
    <message>
        <source>Because time is up: %1</source>
        <translation>원인: 시간 만료, %1</translation>
    </message>
    <message>
        <source>Because of a call: %1</source>
        <translation>원인: 호출, %1</translation>
    </message>
    <message>
        <source>Watches over %1</source>
        <translation>지켜보는 대상: %1</translation>
    </message>
    <message>
        <source>Stopped by %1</source>
        <translation>멈추게 한 것: %1</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>원본: %1</translation>
    </message>
    <message>
        <source>Made by somebody who saw %1</source>
        <translation>중간에서 누군가 보고 만듦: %1</translation>
    </message>
    <message>
        <source>Reports on %1</source>
        <translation>알리는 대상: %1</translation>
    </message>
    <message>
        <source>Keeps its distance from %1</source>
        <translation>간격을 두고 따름: %1</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>결과: %1</translation>
    </message>
    <message>
        <source>Answered by the flight with %1</source>
        <translation>이에 응답하는 묶음: %1</translation>
    </message>
    <message>
        <source>Acknowledged by %1</source>
        <translation>확인해 준 패킷: %1</translation>
    </message>
    <message>
        <source>Sent again as %1</source>
        <translation>다시 보낸 패킷: %1</translation>
    </message>
    <message>
        <source>One of the duplicate ACKs that lead to %1</source>
        <translation>중복 ACK 가운데 하나로 이끈 결과: %1</translation>
    </message>
    <message>
        <source>Its end leads to %1</source>
        <translation>시간 만료의 결과: %1</translation>
    </message>
    <message>
        <source>Calls for %1</source>
        <translation>호출의 결과: %1</translation>
    </message>
    <message>
        <source>Watched over by %1</source>
        <translation>지켜보는 타이머: %1</translation>
    </message>
    <message>
        <source>Stops %1</source>
        <translation>멈추게 한 타이머: %1</translation>
    </message>
    <message>
        <source>Copied by the network: %1</source>
        <translation>네트워크가 만든 복사본: %1</translation>
    </message>
    <message>
        <source>Seen by somebody who made %1</source>
        <translation>중간에서 누군가 보고 만든 패킷: %1</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <translation>알린 메시지: %1</translation>
    </message>
    <message>
        <source>Followed at its distance by %1</source>
        <translation>간격을 두고 뒤따른 것: %1</translation>
    </message>
    <message>
        <source>packet %1 (%2)</source>
        <translation>패킷 %1(%2)</translation>
    </message>
    <message>
        <source>%1: state %2</source>
        <translation>%1: %2 상태</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Timers</name>
    <message>
        <source>persist</source>
        <translation>영속</translation>
    </message>
    <message>
        <source>PTO</source>
        <translation>PTO</translation>
    </message>
    <message>
        <source>RACK</source>
        <translation>RACK</translation>
    </message>
    <message>
        <source>keep-alive</source>
        <translation>킵얼라이브</translation>
    </message>
    <message>
        <source>FIN-WAIT-2</source>
        <translation>FIN-WAIT-2</translation>
    </message>
    <message>
        <source>Persist timer</source>
        <translation>영속 타이머</translation>
    </message>
    <message>
        <source>Tail loss probe timer</source>
        <translation>꼬리 손실 탐지(TLP) 타이머</translation>
    </message>
    <message>
        <source>Reordering timer</source>
        <translation>순서 바뀜 대기 타이머</translation>
    </message>
    <message>
        <source>Keep-alive timer</source>
        <translation>킵얼라이브 타이머</translation>
    </message>
    <message>
        <source>FIN-WAIT-2 timer</source>
        <translation>FIN-WAIT-2 타이머</translation>
    </message>
    <message>
        <source>Runs while the other side&apos;s window is closed and data waits. When it runs out, a probe asks whether there is room again, and the next one waits twice as long.</source>
        <translation>상대의 윈도우가 닫혀 있고 보낼 데이터가 기다리는 동안 돕니다. 만료되면 다시 자리가 생겼는지 탐침으로 묻고, 다음번에는 두 배로 기다립니다.</translation>
    </message>
    <message>
        <source>Runs for about two round trips after the last data. When it runs out, one segment is sent so that its ACK shows whether the end of the data was lost.</source>
        <translation>마지막 데이터를 보낸 뒤 왕복 시간의 두 배쯤 돕니다. 만료되면 세그먼트 하나를 보내, 그 ACK로 데이터의 끝부분이 유실되었는지 알아냅니다.</translation>
    </message>
    <message>
        <source>Gives a segment that later ones overtook a little more time. When it runs out, the segment counts as lost.</source>
        <translation>나중에 보낸 것들에 추월당한 세그먼트를 조금 더 기다려 줍니다. 만료되면 그 세그먼트는 유실된 것으로 봅니다.</translation>
    </message>
    <message>
        <source>Runs while a connection is idle. When it runs out, an empty segment asks whether the other side is still there.</source>
        <translation>연결이 쉬는 동안 돕니다. 만료되면 빈 세그먼트로 상대가 아직 있는지 묻습니다.</translation>
    </message>
    <message>
        <source>Runs in FIN-WAIT-2. When it runs out before the other side&apos;s FIN has come, the connection is forgotten.</source>
        <translation>FIN-WAIT-2 상태에서 돕니다. 상대의 FIN이 오기 전에 만료되면 연결을 잊습니다.</translation>
    </message>
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
        <source>Holds an ACK back so that it can travel with data or cover two segments. When it runs out, the ACK leaves alone.</source>
        <translation>ACK를 데이터와 함께 보내거나 세그먼트 두 개를 한 번에 확인하도록 미룹니다. 만료되면 ACK만 따로 보냅니다.</translation>
    </message>
    <message>
        <source>Runs in TIME-WAIT, for twice the longest time a segment can live. When it runs out, the connection is forgotten.</source>
        <translation>TIME-WAIT 상태에서 세그먼트가 살아남을 수 있는 최대 시간의 두 배(2MSL) 동안 작동합니다. 만료되면 연결을 잊습니다.</translation>
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
    <message>
        <source>Runs while something sent is not acknowledged: for the smoothed round-trip time plus four times its variation, within limits, and twice as long after each timeout. When it runs out, the oldest segment is sent again.</source>
        <translation>보낸 것 가운데 확인 응답을 받지 못한 것이 있는 동안 작동합니다. 길이는 평활 왕복 시간에 편차의 네 배를 더한 값으로, 정해진 범위 안에 있으며 타임아웃마다 두 배가 됩니다. 만료되면 가장 오래된 세그먼트를 다시 보냅니다.</translation>
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
    <message>
        <source>%1</source>
        <comment>a party&apos;s own name within a sentence</comment>
        <translation>%1 호스트</translation>
    </message>
</context>
<context>
    <name>wiretale::models::ControlBlockModel</name>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>state</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>timer</source>
        <translation>타이머</translation>
    </message>
    <message>
        <source>How long the timer that runs has still to run.</source>
        <translation>돌고 있는 타이머의 남은 시간입니다.</translation>
    </message>
    <message>
        <source>absolute: %1</source>
        <translation>절대 번호: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>wiretale::models::EventModel</name>
    <message>
        <source>Packet</source>
        <translation>패킷</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>누가</translation>
    </message>
    <message>
        <source>What</source>
        <translation>무엇을</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>바이트</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>까닭</translation>
    </message>
    <message>
        <source>%1 (again)</source>
        <translation>%1(재전송)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>wiretale::models::FieldModel</name>
    <message>
        <source>broken: %1</source>
        <translation>잘못됨: %1</translation>
    </message>
</context>
<context>
    <name>wiretale::models::StepModel</name>
    <message>
        <source>not known yet</source>
        <translation>아직 알 수 없음</translation>
    </message>
</context>
<context>
    <name>wiretale::views::BenchColumnView</name>
    <message>
        <source>Crosses the network</source>
        <translation>네트워크를 지나는 것</translation>
    </message>
</context>
<context>
    <name>wiretale::views::BranchRow</name>
    <message>
        <source>From %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>Rename the branch</source>
        <translation>분기 이름 바꾸기</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>이름:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Delete this branch</source>
        <translation>이 분기 삭제</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>분기(&amp;B)</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>분기</translation>
    </message>
    <message>
        <source>Right-click to rename or delete it</source>
        <translation>오른쪽 클릭으로 이름을 바꾸거나 삭제합니다</translation>
    </message>
    <message>
        <source>Fork</source>
        <translation>갈라지기</translation>
    </message>
    <message>
        <source>Keep this session as it is, and go on from the playhead otherwise</source>
        <translation>이 세션은 그대로 두고, 재생 위치부터 다르게 이어 갑니다</translation>
    </message>
</context>
<context>
    <name>wiretale::views::BytePages</name>
    <message>
        <source>Which bytes</source>
        <translation>표시할 바이트</translation>
    </message>
</context>
<context>
    <name>wiretale::views::CertificatesPanel</name>
    <message>
        <source>Certificates</source>
        <translation>인증서</translation>
    </message>
    <message>
        <source>There is no TLS in this session, so there are no certificates.</source>
        <translation>이 세션에는 TLS가 없으므로 인증서도 없습니다.</translation>
    </message>
</context>
<context>
    <name>wiretale::views::ChangeRow</name>
    <message>
        <source>Take back: %1, %2</source>
        <translation>되돌리기: %1, %2</translation>
    </message>
    <message>
        <source>Double click to change it</source>
        <translation>두 번 클릭해 바꾸기</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>wiretale::views::ChangesPanel</name>
    <message>
        <source>Changes</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>시드(&amp;S)</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Decides every roll of the dice: the same seed gives the same session</source>
        <translation>모든 우연을 결정합니다. 시드가 같으면 세션도 같습니다</translation>
    </message>
    <message>
        <source>Right-click a packet or a lane</source>
        <translation>패킷·레인을 오른쪽 클릭하십시오</translation>
    </message>
</context>
<context>
    <name>wiretale::views::ComparisonPanel</name>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Change something, or choose Compare… in the menu Change, to see two runs side by side.</source>
        <translation>무언가를 바꾸거나 바꾸기 메뉴에서 비교…를 고르면 두 실행을 나란히 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>wiretale::views::ControlBlockPanel</name>
    <message>
        <source>Control block</source>
        <translation>제어 블록</translation>
    </message>
    <message>
        <source>Control blocks of client and server at the playhead</source>
        <translation>재생 위치에서 클라이언트와 서버의 제어 블록</translation>
    </message>
</context>
<context>
    <name>wiretale::views::Copying</name>
    <message>
        <source>Copy as &amp;text</source>
        <translation>텍스트로 복사(&amp;T)</translation>
    </message>
    <message>
        <source>Copy bytes as &amp;hex</source>
        <translation>바이트를 16진수로 복사(&amp;H)</translation>
    </message>
    <message>
        <source>Copy bytes as &amp;C array</source>
        <translation>바이트를 C 배열로 복사(&amp;C)</translation>
    </message>
</context>
<context>
    <name>wiretale::views::DiagramView</name>
    <message>
        <source>Sequence diagram</source>
        <translation>시퀀스 다이어그램</translation>
    </message>
    <message>
        <source>Packets between client and server in order of time; Up and Down go through them</source>
        <translation>클라이언트와 서버가 주고받은 패킷을 시간순으로 보여 줍니다. 위·아래 키로 오갈 수 있습니다</translation>
    </message>
    <message>
        <source>Go to the moment it is sent</source>
        <translation>보낸 순간으로 이동</translation>
    </message>
    <message>
        <source>Go to its cause</source>
        <translation>원인으로 가기</translation>
    </message>
    <message>
        <source>Go to its effect</source>
        <translation>결과로 가기</translation>
    </message>
</context>
<context>
    <name>wiretale::views::EventTablePanel</name>
    <message>
        <source>Matches: %1</source>
        <translation>맞는 사건: %1</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>사건: %1</translation>
    </message>
    <message>
        <source>Copy rows as text</source>
        <translation>행을 글로 복사</translation>
    </message>
    <message>
        <source>Copy rows as CSV</source>
        <translation>행을 CSV로 복사</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV로 복사</translation>
    </message>
    <message>
        <source>The chosen rows, or all of them</source>
        <translation>고른 행, 없으면 모든 행</translation>
    </message>
    <message>
        <source>Events in order of time</source>
        <translation>시간 순서로 본 사건</translation>
    </message>
</context>
<context>
    <name>wiretale::views::FieldTree</name>
    <message>
        <source>Fields of the packet</source>
        <translation>패킷의 필드</translation>
    </message>
</context>
<context>
    <name>wiretale::views::FilterHelp</name>
    <message>
        <source>Conditions of the filter language</source>
        <translation>필터에 쓰는 조건</translation>
    </message>
</context>
<context>
    <name>wiretale::views::FindBar</name>
    <message>
        <source>Lost</source>
        <translation>유실</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>재전송</translation>
    </message>
    <message>
        <source>From client</source>
        <translation>클라이언트가 보냄</translation>
    </message>
    <message>
        <source>From server</source>
        <translation>서버가 보냄</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>%1번째 글자: %2</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>맞는 사건 없음</translation>
    </message>
    <message>
        <source>Match %1 of %2</source>
        <translation>%2개 가운데 %1번째</translation>
    </message>
    <message>
        <source>Matches: %1</source>
        <translation>맞는 사건: %1</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>찾기(&amp;I)</translation>
    </message>
    <message>
        <source>syn and lost, from client, text &quot;window&quot; …</source>
        <translation>syn and lost, from client, text &quot;윈도우&quot; …</translation>
    </message>
    <message>
        <source>Filter for events</source>
        <translation>사건을 고르는 필터</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>앞에서 맞는 사건(Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>다음에 맞는 사건(F3)</translation>
    </message>
    <message>
        <source>Dim the rest</source>
        <translation>나머지 흐리게</translation>
    </message>
    <message>
        <source>Hide the rest</source>
        <translation>나머지 숨기기</translation>
    </message>
    <message>
        <source>All conditions…</source>
        <translation>모든 조건…</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>찾기 줄 닫기</translation>
    </message>
    <message>
        <source>Quick:</source>
        <translation>빠른 조건:</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>조건: %1</translation>
    </message>
</context>
<context>
    <name>wiretale::views::HeaderBar</name>
    <message>
        <source>Copy picture</source>
        <translation>그림 복사</translation>
    </message>
    <message>
        <source>The diagram to the clipboard, for slides and documents (Ctrl+C)</source>
        <translation>다이어그램을 클립보드에 복사해 슬라이드와 문서에 씁니다 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>The diagram as an image or a document (Ctrl+E)</source>
        <translation>다이어그램을 그림이나 문서로 내보냅니다 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>수업</translation>
    </message>
    <message>
        <source>Led through sessions step by step (Ctrl+L)</source>
        <translation>세션을 한 단계씩 따라가기 (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>wiretale::views::HexView</name>
    <message>
        <source>Bytes of the packet</source>
        <translation>패킷의 바이트</translation>
    </message>
    <message>
        <source>Flip a bit of byte %1</source>
        <translation>바이트 %1의 비트 뒤집기</translation>
    </message>
    <message>
        <source>Bit %1: %2 becomes %3</source>
        <translation>비트 %1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>wiretale::views::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>인스펙터</translation>
    </message>
    <message>
        <source>Click an arrow, a state or a timer in the diagram to see what it is and why it is there.</source>
        <translation>다이어그램의 화살표, 상태, 타이머를 클릭하면 그것이 무엇이고 왜 있는지 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>바이트</translation>
    </message>
</context>
<context>
    <name>wiretale::views::InterventionDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>적용(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>wiretale::views::KeysPanel</name>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>There is no TLS in this session, so there are no keys.</source>
        <translation>이 세션에는 TLS가 없으므로 키도 없습니다.</translation>
    </message>
</context>
<context>
    <name>wiretale::views::KnobRow</name>
    <message>
        <source>&amp;Loss</source>
        <translation>유실률(&amp;L)</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>How likely the network loses a packet, in both directions</source>
        <translation>네트워크가 패킷을 잃을 확률 (양쪽 방향)</translation>
    </message>
    <message>
        <source>L&amp;atency</source>
        <translation>지연(&amp;A)</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>How long a packet travels one way</source>
        <translation>패킷이 한 방향으로 가는 데 걸리는 시간</translation>
    </message>
    <message>
        <source>TIME-&amp;WAIT</source>
        <translation>TIME-&amp;WAIT</translation>
    </message>
    <message>
        <source> s</source>
        <translation>초</translation>
    </message>
    <message>
        <source>How long the side that closed first keeps the connection to answer late packets (2 MSL)</source>
        <translation>먼저 닫은 쪽이 늦게 온 패킷에 답하려고 연결을 유지하는 시간 (2 MSL)</translation>
    </message>
    <message>
        <source>%1, exact</source>
        <translation>%1, 정확한 값</translation>
    </message>
</context>
<context>
    <name>wiretale::views::LayersPanel</name>
    <message>
        <source>Click a packet to see what each layer adds to it.</source>
        <translation>패킷을 클릭하면 각 계층이 무엇을 더하는지 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>계층</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>이 패킷</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>바이트</translation>
    </message>
</context>
<context>
    <name>wiretale::views::LessonGallery</name>
    <message>
        <source>Lessons</source>
        <translation>수업</translation>
    </message>
    <message>
        <source>In an order that builds up. Every session can be played with at every stop.</source>
        <translation>차례대로 쌓아 올리는 순서입니다. 어느 정지점에서든 세션을 바꿔 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>To the diagram</source>
        <translation>다이어그램으로</translation>
    </message>
</context>
<context>
    <name>wiretale::views::LessonPanel</name>
    <message>
        <source>What do you expect?</source>
        <translation>어떻게 될까요?</translation>
    </message>
    <message>
        <source>Often believed:</source>
        <translation>흔한 오해:</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>수업</translation>
    </message>
    <message>
        <source>Steps of the lesson</source>
        <translation>수업의 단계</translation>
    </message>
    <message>
        <source>Lesson: step %1 of %2</source>
        <translation>수업: %2단계 중 %1단계</translation>
    </message>
    <message>
        <source>No lesson is under way. Choose one to be led through a session, step by step.</source>
        <translation>진행 중인 수업이 없습니다. 하나를 고르면 세션을 한 단계씩 따라갈 수 있습니다.</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>만약에?</translation>
    </message>
    <message>
        <source>Back to the lesson&apos;s session</source>
        <translation>수업의 세션으로 돌아가기</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>모든 수업</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>발표</translation>
    </message>
</context>
<context>
    <name>wiretale::views::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>메시지 닫기</translation>
    </message>
</context>
<context>
    <name>wiretale::views::OctetsLabel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>wiretale::views::OverviewStrip</name>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>The whole session; click to jump, drag the frame to move</source>
        <translation>전체 세션입니다. 클릭하면 그곳으로 이동하고, 틀을 끌면 함께 움직입니다</translation>
    </message>
</context>
<context>
    <name>wiretale::views::ParameterPanel</name>
    <message>
        <source>What if</source>
        <translation>만약에</translation>
    </message>
</context>
<context>
    <name>wiretale::views::PartingLine</name>
    <message>
        <source>What differed first</source>
        <translation>처음 달라진 것</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>To the moment, and to the packet</source>
        <translation>그 시점과 패킷으로 이동합니다</translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation>잔상</translation>
    </message>
    <message>
        <source>Draw the run before the last change faintly behind this one</source>
        <translation>마지막 변경 전의 실행을 뒤에 흐리게 그립니다</translation>
    </message>
</context>
<context>
    <name>wiretale::views::ReachSwitch</name>
    <message>
        <source>from the start</source>
        <translation>처음부터</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>지금부터</translation>
    </message>
    <message>
        <source>A moved slider changes the whole session</source>
        <translation>슬라이더를 움직이면 세션 전체가 바뀝니다</translation>
    </message>
    <message>
        <source>A moved slider changes what comes after the playhead; the past stays as it was</source>
        <translation>슬라이더를 움직이면 재생 위치 뒤만 바뀌고, 지난 일은 그대로 남습니다</translation>
    </message>
</context>
<context>
    <name>wiretale::views::ScenarioPicker</name>
    <message>
        <source>Scenarios</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Scenarios that come with the program</source>
        <translation>프로그램에 들어 있는 시나리오</translation>
    </message>
    <message>
        <source>Find a scenario</source>
        <translation>시나리오 찾기</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
</context>
<context>
    <name>wiretale::views::ScenarioSheet</name>
    <message>
        <source>Choose a line to see what it means.</source>
        <translation>줄을 고르면 그 뜻이 보입니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>뜻</translation>
    </message>
    <message>
        <source>Parameters of the scenario</source>
        <translation>시나리오의 매개변수</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>추가…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>아래로</translation>
    </message>
</context>
<context>
    <name>wiretale::views::ScenarioTextEdit</name>
    <message>
        <source>Line %1, column %2: </source>
        <translation>%1번째 줄, %2번째 글자: </translation>
    </message>
    <message>
        <source>Text of the scenario</source>
        <translation>시나리오의 글</translation>
    </message>
    <message>
        <source>What is wrong with the text</source>
        <translation>글에서 틀린 곳</translation>
    </message>
</context>
<context>
    <name>wiretale::views::SpeedButton</name>
    <message>
        <source>%1 per second</source>
        <translation>1초에 %1</translation>
    </message>
    <message>
        <source>As slow as the latency</source>
        <translation>지연에 맞춘 느린 속도</translation>
    </message>
    <message>
        <source>%1 / s</source>
        <translation>%1 / 초</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>속도: %1</translation>
    </message>
    <message>
        <source>Simulated time that passes in a second (keys 1 to 9)</source>
        <translation>1초 동안 흐르는 시뮬레이션 시간 (1–9 키)</translation>
    </message>
</context>
<context>
    <name>wiretale::views::StageStrip</name>
    <message>
        <source>Previous</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Back to the lesson</source>
        <translation>수업으로</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>나가기</translation>
    </message>
</context>
<context>
    <name>wiretale::views::StateGraphView</name>
    <message>
        <source>%1: %2, %3: %4</source>
        <translation>%1: %2, %3: %4</translation>
    </message>
    <message>
        <source>States of client and server</source>
        <translation>클라이언트와 서버의 상태</translation>
    </message>
</context>
<context>
    <name>wiretale::views::StatusLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>running …</source>
        <translation>실행 중 …</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>시드 %1</translation>
    </message>
    <message>
        <source>1 packet</source>
        <translation>패킷 1개</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>패킷 %1개</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>유실 %1개</translation>
    </message>
    <message>
        <source>%1 sent again</source>
        <translation>재전송 %1개</translation>
    </message>
</context>
<context>
    <name>wiretale::views::StepDelegate</name>
    <message>
        <source>not yet</source>
        <translation>아직 없음</translation>
    </message>
</context>
<context>
    <name>wiretale::views::StepPanel</name>
    <message>
        <source>Connection %1</source>
        <translation>연결 %1</translation>
    </message>
    <message>
        <source>%1, handshake %2</source>
        <translation>%1, 핸드셰이크 %2</translation>
    </message>
    <message>
        <source>The chosen step</source>
        <translation>선택한 단계</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>only what an eavesdropper sees</source>
        <translation>도청자에게 보이는 것만</translation>
    </message>
</context>
<context>
    <name>wiretale::views::SymbolButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>wiretale::views::TieLinks</name>
    <message>
        <source>and %1 more</source>
        <translation>그 밖에 %1개</translation>
    </message>
    <message>
        <source>Causes and effects</source>
        <translation>원인과 결과</translation>
    </message>
</context>
<context>
    <name>wiretale::views::TimeBar</name>
    <message>
        <source>Time in seconds</source>
        <translation>시각(초)</translation>
    </message>
    <message>
        <source>The whole session; drag to any moment</source>
        <translation>세션 전체입니다. 끌어서 원하는 순간으로 이동합니다</translation>
    </message>
</context>
<context>
    <name>wiretale::views::TransportBar</name>
    <message>
        <source>To the start</source>
        <translation>처음으로</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>One event back</source>
        <translation>한 사건 뒤로</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>스페이스</translation>
    </message>
    <message>
        <source>One event forward</source>
        <translation>한 사건 앞으로</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>끝으로</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
</context>
<context>
    <name>wiretale::windows::BenchWindow</name>
    <message>
        <source>Meet me at noon. The password is swordfish.</source>
        <translation>정오에 만나요. 암호는 황새치입니다.</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 (최대 %2)</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>측정하는 중…</translation>
    </message>
    <message>
        <source>Symmetric, asymmetric, hybrid</source>
        <translation>대칭, 비대칭, 하이브리드</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>내 글</translation>
    </message>
    <message>
        <source>The text to encrypt</source>
        <translation>암호화할 글</translation>
    </message>
    <message>
        <source>Symmetric cipher</source>
        <translation>대칭 암호</translation>
    </message>
    <message>
        <source>Send the symmetric key in the clear</source>
        <translation>대칭 키를 평문으로 보내기</translation>
    </message>
    <message>
        <source>Cut a long text into blocks for RSA</source>
        <translation>RSA용으로 긴 글을 블록으로 나누기</translation>
    </message>
</context>
<context>
    <name>wiretale::windows::BesideFlow</name>
    <message>
        <source>Compare with</source>
        <translation>비교할 대상</translation>
    </message>
    <message>
        <source>Scenarios and pictures of them (*.wiretale *.png *.svg *.pdf);;Scenarios (*.wiretale);;All files (*)</source>
        <translation>시나리오와 그 그림 (*.wiretale *.png *.svg *.pdf);;시나리오 (*.wiretale);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>비교 끝내기</translation>
    </message>
</context>
<context>
    <name>wiretale::windows::ChangeMenu</name>
    <message>
        <source>&amp;Rename…</source>
        <translation>이름 바꾸기(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete this branch</source>
        <translation>이 분기 삭제(&amp;D)</translation>
    </message>
    <message>
        <source>The &amp;client, at the playhead</source>
        <translation>재생 위치의 클라이언트(&amp;C)</translation>
    </message>
    <message>
        <source>The &amp;server, at the playhead</source>
        <translation>재생 위치의 서버(&amp;S)</translation>
    </message>
    <message>
        <source>The l&amp;ink, at the playhead</source>
        <translation>재생 위치의 링크(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Branches</source>
        <translation>분기(&amp;B)</translation>
    </message>
</context>
<context>
    <name>wiretale::windows::ClickerDialog</name>
    <message>
        <source>Clicker and keys</source>
        <translation>클리커와 키</translation>
    </message>
    <message>
        <source>Press a button …</source>
        <translation>버튼 누르기 …</translation>
    </message>
    <message>
        <source>Teach: %1</source>
        <translation>가르치기: %1</translation>
    </message>
    <message>
        <source>Now press the clicker&apos;s button for “%1”.</source>
        <translation>이제 “%1”에 쓸 클리커 버튼을 누르십시오.</translation>
    </message>
    <message>
        <source>A clicker is a keyboard with few keys. Choose what a button is to do, then press it.</source>
        <translation>클리커는 키가 몇 개뿐인 키보드입니다. 버튼이 할 일을 고른 다음 그 버튼을 누르십시오.</translation>
    </message>
</context>
<context>
    <name>wiretale::windows::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>What to compare with</source>
        <translation>비교할 대상</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>나란히</translation>
    </message>
    <message>
        <source>As a ghost behind this one</source>
        <translation>이 실행 뒤의 잔상으로</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>보이는 방식(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>비교(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Branches of this scenario</source>
        <translation>이 시나리오의 분기</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>함께 비교할 것</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>파일에서</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>파일 고르기…</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>시나리오</translation>
    </message>
</context>
<context>
    <name>wiretale::windows::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>&amp;Save as file…</source>
        <translation>파일로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 픽셀</translation>
    </message>
    <message>
        <source>session</source>
        <translation>세션</translation>
    </message>
</context>
<context>
    <name>wiretale::windows::ExportForm</name>
    <message>
        <source>&amp;Transparent, without paper</source>
        <translation>바탕 없이 투명하게(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>형식(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>범위(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Moment</source>
        <translation>시점(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>색(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>크기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>글자(&amp;L)</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>용지(&amp;P)</translation>
    </message>
    <message>
        <source>Seen f&amp;rom</source>
        <translation>보는 위치(&amp;R)</translation>
    </message>
    <message>
        <source>the wire: all that was sent</source>
        <translation>회선: 보낸 모든 패킷</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>클라이언트</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>client and server, as two interfaces</source>
        <translation>클라이언트와 서버, 인터페이스 두 개로</translation>
    </message>
    <message>
        <source>the whole diagram</source>
        <translation>다이어그램 전체</translation>
    </message>
    <message>
        <source>what the window shows</source>
        <translation>창에 보이는 부분</translation>
    </message>
    <message>
        <source>the complete session</source>
        <translation>세션 전체</translation>
    </message>
    <message>
        <source>at the playhead</source>
        <translation>재생 위치에서</translation>
    </message>
    <message>
        <source>light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>for printing</source>
        <translation>인쇄용</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>as text: small, can be searched and edited</source>
        <translation>텍스트: 작고, 검색과 편집이 가능함</translation>
    </message>
    <message>
        <source>as outlines: the same everywhere</source>
        <translation>윤곽선: 어디서나 똑같이 보임</translation>
    </message>
    <message>
        <source>as large as the diagram</source>
        <translation>다이어그램 크기대로</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>레터</translation>
    </message>
    <message>
        <source>Plots &amp;beside the diagram, as in the window</source>
        <translation>창에 보이는 그래프도 함께(&amp;B)</translation>
    </message>
</context>
<context>
    <name>wiretale::windows::ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>미리보기</translation>
    </message>
</context>
<context>
    <name>wiretale::windows::FileFlow</name>
    <message>
        <source>Unsaved changes</source>
        <translation>저장하지 않은 변경</translation>
    </message>
    <message>
        <source>“%1” has unsaved changes.</source>
        <translation>“%1”에 저장하지 않은 변경이 있습니다.</translation>
    </message>
    <message>
        <source>They are lost if you do not save them.</source>
        <translation>저장하지 않으면 사라집니다.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Your changes to “%1” were not saved.</source>
        <translation>“%1”의 변경을 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Go back to them</source>
        <translation>변경으로 돌아가기</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>session</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>다른 이름으로 저장</translation>
    </message>
    <message>
        <source>Scenarios (*.wiretale);;All files (*)</source>
        <translation>시나리오 (*.wiretale);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>저장함: %1</translation>
    </message>
    <message>
        <source>Scenarios, pictures of them, lessons (*.wiretale *.png *.svg *.pdf *.md);;Scenarios (*.wiretale);;Lessons (*.md);;All files (*)</source>
        <translation>시나리오, 그 그림, 수업 (*.wiretale *.png *.svg *.pdf *.md);;시나리오 (*.wiretale);;수업 (*.md);;모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>wiretale::windows::LessonFlow</name>
    <message>
        <source>There is no lesson “%1”.</source>
        <translation>“%1”: 그런 수업이 없습니다.</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>유인물</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>wiretale::windows::MainWindow</name>
    <message>
        <source>Panes</source>
        <translation>패널</translation>
    </message>
    <message>
        <source>%1[*] — Wiretale</source>
        <translation>%1[*] — Wiretale</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>인스펙터</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>만약에</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>저장함: %1</translation>
    </message>
</context>
<context>
    <name>wiretale::windows::MenuBarBuilder</name>
    <message>
        <source>&amp;Clear</source>
        <translation>지우기(&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 파일 열기(&amp;R)</translation>
    </message>
    <message>
        <source>App&amp;earance</source>
        <translation>모양(&amp;E)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>언어(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation>만약에(&amp;W)</translation>
    </message>
    <message>
        <source>In&amp;spector</source>
        <translation>인스펙터(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;lots</source>
        <translation>그래프(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>시간(&amp;T)</translation>
    </message>
    <message>
        <source>Windows &amp;beside the lanes</source>
        <translation>레인 옆 윈도우 막대(&amp;B)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>창</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>다이어그램</translation>
    </message>
</context>
<context>
    <name>wiretale::windows::PictureFlow</name>
    <message>
        <source>The diagram is on the clipboard.</source>
        <translation>다이어그램을 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>저장함: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
</context>
<context>
    <name>wiretale::windows::PresenterWindow</name>
    <message>
        <source>Wiretale: presenter</source>
        <translation>Wiretale: 발표자</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>The lesson ends here.</source>
        <translation>수업은 여기서 끝납니다.</translation>
    </message>
</context>
<context>
    <name>wiretale::windows::ScenarioWindow</name>
    <message>
        <source>Scenario — Wiretale</source>
        <translation>시나리오 — Wiretale</translation>
    </message>
</context>
<context>
    <name>wiretale::windows::StageWindow</name>
    <message>
        <source>Wiretale: presentation</source>
        <translation>Wiretale: 발표</translation>
    </message>
</context>
</TS>
