import Foundation
import Words
import WorkModel

/// The dugnad in people's calendars (RFC 5545, and RFC 5546 for what is published and called off). Sent again it replaces
/// what is there, by UID and SEQUENCE.
extension DugnadPapers {
    /// - Parameters:
    ///   - now: when the file is made.
    ///   - showsMeetingLink: of one by video; where people sign up, only those who come are shown it.
    ///   - organiser: who invites, where an answer to an invitation goes; nil where there is nobody to write to.
    package func calendar(at now: Moment, showsMeetingLink: Bool = true, organiser: Mailbox? = nil) -> String {
        let isCancelled = dugnad.cancelledAt != nil
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ALLEMED//dugnad//NO", "CALSCALE:GREGORIAN",
            "METHOD:\(isCancelled ? "CANCEL" : "PUBLISH")",
        ]
        lines += DugnadPapers.oslo
        lines += [
            "BEGIN:VEVENT", "UID:\(uid)", "SEQUENCE:\(dugnad.calendarSequence ?? 0)",
            "DTSTAMP:\(DugnadPapers.utc(now))", "LAST-MODIFIED:\(DugnadPapers.utc(now))",
        ]
        if let organiser { lines.append(DugnadPapers.organiser(organiser)) }
        lines +=
            dugnad.held.map(DugnadPapers.times) ?? [
                DugnadPapers.local("DTSTART", dugnad.plannedStart), DugnadPapers.local("DTEND", dugnad.plannedEnd),
            ]
        lines += [
            "STATUS:\(isCancelled ? "CANCELLED" : "CONFIRMED")",
            "SUMMARY;LANGUAGE=\(language.tag):\(DugnadPapers.text(summary(isCancelled)))",
        ]
        if let place = location(showsMeetingLink) { lines.append("LOCATION:\(DugnadPapers.text(place))") }
        if showsMeetingLink, let link = dugnad.meetingLink { lines.append("URL:\(link)") }
        lines += [
            "DESCRIPTION;LANGUAGE=\(language.tag):\(DugnadPapers.text(aims ?? say(DugnadPapers.aim)))",
            "TRANSP:\(isFree ? "TRANSPARENT" : "OPAQUE")",
        ]
        lines += ["END:VEVENT", "END:VCALENDAR"]
        return lines.map(DugnadPapers.folded).joined()
    }

    /// By video the link alone, which a calendar makes something to press; beside a place it stands after it.
    private func location(_ showsMeetingLink: Bool) -> String? {
        let link = showsMeetingLink ? dugnad.meetingLink : nil
        if dugnad.isByVideo == true { return link ?? place?.capitalisedFirst }
        let place = dugnad.hasVideo ? place : dugnad.place
        return [place, link].compactMap(\.self).joined(separator: ": ").nilIfEmpty
    }

    /// Never changes, and is not the dugnad's own id: a calendar file may be published, and with that id the form that
    /// starts a dugnad leads to its code.
    private var uid: String { "\(Fingerprint.of("calendar \(dugnad.id)").prefix(32))@allemed" }

    /// Nobody is busy for a whole month, or a day, because something was held in it.
    private var isFree: Bool { dugnad.held?.hasHours == false }

    /// Of one that is over: the hours, or the days that it can have been.
    private static func times(_ held: PastTime) -> [String] {
        guard case .day(_, .some, let until) = held.span else {
            return ["DTSTART;VALUE=DATE:\(digits(held.firstDay))", "DTEND;VALUE=DATE:\(digits(held.dayAfter))"]
        }
        return [local("DTSTART", held.begins)] + (until == nil ? [] : [local("DTEND", held.ends)])
    }

    /// A name in quotation marks has none of its own.
    private static func organiser(_ mailbox: Mailbox) -> String {
        let name = PlainText.line(mailbox.name).replacing("\"", with: "'")
        return "ORGANIZER\(name.isEmpty ? "" : ";CN=\"\(name)\""):mailto:\(mailbox.address.text)"
    }

    private func summary(_ isCancelled: Bool) -> String {
        isCancelled ? say(nb: "Avlyst: \(name)", nn: "Avlyst: \(name)", en: "Cancelled: \(name)") : name
    }

    // MARK: The format

    /// A line of at most 75 octets; the rest on lines that begin with a space. No character is split.
    static func folded(_ line: String) -> String {
        var lines = [""]
        var length = 0
        for character in line {
            let bytes = character.utf8.count
            if length + bytes > 73 {
                lines.append(" ")
                length = 1
            }
            lines[lines.count - 1].append(character)
            length += bytes
        }
        return lines.map { $0 + "\r\n" }.joined()
    }

    static func text(_ text: String) -> String {
        // By code points, as a calendar reads.
        var escaped = "".unicodeScalars
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped.append(contentsOf: ["\\", scalar])
            case "\n": escaped.append(contentsOf: "\\n".unicodeScalars)
            case _ where scalar.properties.generalCategory == .control: break
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }

    private static func digits(_ day: String) -> String { day.replacing("-", with: "") }

    private static func local(_ name: String, _ moment: Moment) -> String {
        let day = digits(NorwegianTime.isoDate(moment))
        return "\(name);TZID=Europe/Oslo:\(day)T\(NorwegianTime.isoTime(moment).replacing(":", with: ""))00"
    }

    private static func utc(_ moment: Moment) -> String {
        moment.date.formatted(.iso8601).replacing("-", with: "").replacing(":", with: "")
    }

    /// Central European time, with its summer time as it has been since 1996.
    private static let oslo = [
        "BEGIN:VTIMEZONE", "TZID:Europe/Oslo", "BEGIN:DAYLIGHT", "TZNAME:CEST", "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200", "DTSTART:19960331T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
        "BEGIN:STANDARD", "TZNAME:CET", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "DTSTART:19961027T030000",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD", "END:VTIMEZONE",
    ]
}
