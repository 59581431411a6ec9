import WorkModel

/// A report as mail servers write it.
struct SampleReport {
    var tag = LetterTag(letter: Letter.ID.made(from: "letter"), attempt: 1)
    var to = "tor@fjordvik.example"
    var action = "failed"
    var status = "5.1.1"
    var words = "smtp; 550 5.1.1 <tor@fjordvik.example>: Recipient address rejected: User unknown"

    func bytes(_ text: String) -> [UInt8] { Array(text.replacing("\n", with: "\r\n").utf8) }

    /// As Postfix does, with the whole letter.
    var postfix: String {
        """
        Return-Path: <>
        Date: Mon, 23 Nov 2026 08:00:00 +0100 (CET)
        From: MAILER-DAEMON@mx.fjordvik.example (Mail Delivery System)
        Subject: Undelivered Mail Returned to Sender
        To: post@dugnad.example
        Auto-Submitted: auto-replied
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status;
        \tboundary="4F1A2B.1732345678/mx.fjordvik.example"

        This is a MIME-encapsulated message.

        --4F1A2B.1732345678/mx.fjordvik.example
        Content-Description: Notification
        Content-Type: text/plain; charset=us-ascii

        I'm sorry to have to inform you that your message could not be delivered.

        --4F1A2B.1732345678/mx.fjordvik.example
        Content-Description: Delivery report
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.fjordvik.example
        X-Postfix-Queue-ID: 4F1A2B
        Arrival-Date: Mon, 23 Nov 2026 08:00:00 +0100 (CET)

        Final-Recipient: rfc822; \(to)
        Original-Recipient: rfc822;\(to)
        Action: \(action)
        Status: \(status)
        Remote-MTA: dns; inbound.fjordvik.example
        Diagnostic-Code: \(words)

        --4F1A2B.1732345678/mx.fjordvik.example
        Content-Description: Undelivered Message
        Content-Type: message/rfc822

        \(letter)
        --4F1A2B.1732345678/mx.fjordvik.example--

        """
    }

    /// As Exchange does: the words for people are HTML, and a part in the middle is folded and unlabelled as a report.
    var exchange: String {
        """
        From: <postmaster@fjordvik.example>
        To: <post@dugnad.example>
        Date: Mon, 23 Nov 2026 07:00:00 +0000
        Content-Type: multipart/report; report-type=delivery-status;
        \tboundary="_c0ffee-1_"
        X-MS-Exchange-Message-Is-Ndr:
        Message-ID: <a-1@fjordvik.example>
        In-Reply-To: <\(tag)@dugnad.example>
        Subject: Kan ikke leveres: =?utf-8?Q?Invitasjon?=
        Auto-Submitted: auto-replied
        MIME-Version: 1.0

        --_c0ffee-1_
        Content-Type: multipart/alternative; differences=Content-Type;
        \tboundary="_c0ffee-2_"

        --_c0ffee-2_
        Content-Type: text/html; charset="utf-8"
        Content-Transfer-Encoding: base64

        PHA+VG9yPC9wPg==

        --_c0ffee-2_--

        --_c0ffee-1_
        Content-Type: message/delivery-status

        Reporting-MTA: dns;AM0PR01MB0001.eurprd01.prod.exchangelabs.example
        Received-From-MTA: dns;mail.dugnad.example
        Arrival-Date: Mon, 23 Nov 2026 07:00:00 +0000

        Final-Recipient: rfc822;\(to)
        Action: \(action)
        Status: 5.1.10
        Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound;
         Recipient not found by SMTP address lookup

        --_c0ffee-1_
        Content-Type: message/rfc822

        \(letter)
        --_c0ffee-1_--

        """
    }

    /// As Gmail does: the headers alone, and the letter's name also beside them.
    var gmail: String {
        """
        Content-Type: multipart/report; boundary="000000000000abc"; report-type=delivery-status
        From: Mail Delivery Subsystem <mailer-daemon@googlemail.example>
        To: post@dugnad.example
        Auto-Submitted: auto-replied
        Subject: Delivery Status Notification (Failure)

        --000000000000abc
        Content-Type: multipart/related; boundary="000000000000def"

        --000000000000def
        Content-Type: text/plain; charset="UTF-8"

        ** Address not found **

        --000000000000def--
        --000000000000abc
        Content-Type: message/delivery-status

        Reporting-MTA: dns; googlemail.example
        Arrival-Date: Sun, 22 Nov 2026 23:00:00 -0800 (PST)
        X-Original-Message-ID: <\(tag)@dugnad.example>

        Final-Recipient: rfc822; \(to)
        Action: \(action)
        Status: \(status)
        Remote-MTA: dns; mx.fjordvik.example. (192.0.2.7, the server for the domain fjordvik.example.)
        Diagnostic-Code: \(words)
        Last-Attempt-Date: Sun, 22 Nov 2026 23:00:01 -0800 (PST)

        --000000000000abc
        Content-Type: text/rfc822-headers

        To: \(to)
        Subject: Invitasjon

        --000000000000abc--

        """
    }

    /// The one that came back.
    var letter: String {
        """
        Received: from dugnad.example by mx.fjordvik.example; Mon, 23 Nov 2026 08:00:00 +0100
        From: Fjordvik kommune <post@dugnad.example>
        To: <\(to)>
        Message-ID:
         <\(tag)@dugnad.example>
        Subject: Invitasjon
        Content-Type: multipart/alternative; boundary="=_letter"

        --=_letter
        Content-Type: text/plain; charset=utf-8

        Hei
        --=_letter--
        """
    }
}
