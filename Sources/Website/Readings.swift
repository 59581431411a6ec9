import Documents
import Foundation
import Words
import WorkModel

/// How the site is at this moment, in numbers for whoever runs it. What cannot be read now is left out.
struct Readings {
    let site: Site
    let connections: OpenConnections?

    var text: String {
        get async {
            var numbers = Exposition()
            answered(&numbers)
            inTheHalls(&numbers)
            await waiting(&numbers)
            await kept(&numbers)
            process(&numbers)
            return numbers.text
        }
    }

    private func answered(_ numbers: inout Exposition) {
        let counted = site.counted
        func answers(_ digit: Int) -> Double { Double(counted.answers(beginningWith: digit)) }
        numbers.add(
            "allemed_answers_total", .counter, "Requests that were answered, by the kind of status.", by: "status",
            ["2xx": answers(2), "3xx": answers(3), "4xx": answers(4), "5xx": answers(5)])
        numbers.add(
            "allemed_notes_received_total", .counter, "New notes that were answered as received.",
            Double(counted.notesReceived))
        numbers.add(
            "allemed_note_acknowledgement_seconds",
            "From the request until a note, or a change of one, was on the disk.", counted.acknowledgement.now)
        numbers.add(
            "allemed_fetch_seconds", "How long it took to answer what a screen fetches after a change.",
            counted.fetch.now)
    }

    private func inTheHalls(_ numbers: inout Exposition) {
        let open = site.doors.live.openScreens()
        numbers.add("allemed_rooms", .gauge, "Dugnader with at least one screen open.", Double(open.rooms))
        numbers.add("allemed_screens", .gauge, "Screens that follow a dugnad.", Double(open.screens))
        numbers.add("allemed_connections", .gauge, "Open connections.", connections.map { Double($0.now) })
        numbers.add(
            "allemed_connections_most", .gauge, "How many connections there is room for.",
            connections.map { Double($0.most) })
    }

    private func waiting(_ numbers: inout Exposition) async {
        numbers.add(
            "allemed_documents_unfinished", .gauge, "Documents that are being made or wait for it.",
            site.documents.map { Double($0.unfinished) })
        let letters = try? await site.doors.letters.unsettled()
        numbers.add(
            "allemed_letters", .gauge, "Letters that wait to go, and those that a contact person must settle.",
            by: "state", ["waiting": letters.map { Double($0.waiting) }, "unsure": letters.map { Double($0.unsure) }])
        guard site.settings.mail != nil else { return }
        numbers.add(
            "allemed_mail_trouble", .gauge, "1 while the mail server cannot be used.",
            site.mailTrouble.words == nil ? 0 : 1)
    }

    private func kept(_ numbers: inout Exposition) async {
        let bytes = site.doors.store.bytes
        numbers.add(
            "allemed_database_bytes", .gauge, "The database on the disk, and its log beside it.", by: "file",
            ["database": bytes.map { Double($0.database) }, "log": bytes.map { Double($0.log) }])
        numbers.add(
            "allemed_database_damaged", .gauge, "1 when it was damaged the last time it was looked over.",
            site.soundness.damage == nil ? 0 : 1)
        numbers.add(
            "allemed_clock_doubted", .gauge, "1 while the clock is doubted, so that nothing is deleted.",
            (try? await site.doors.dugnader.clockIsDoubted()).map { $0 ? 1 : 0 })
        numbers.add(
            "allemed_disk_free_bytes", .gauge, "Room left on the disk with the folder.", by: "folder",
            [
                "data": Readings.room(in: site.folder),
                "backup": site.settings.backup.flatMap { Readings.room(in: $0.folder) },
            ])
        guard let backup = site.settings.backup else { return }
        let newest = TakenBackups(in: backup.folder).newest(at: site.clock())
        numbers.add(
            "allemed_backup_timestamp_seconds", .gauge, "When the newest backup was taken; 0 when there is none.",
            newest.map { Readings.seconds($0.takenAt) } ?? 0)
    }

    private func process(_ numbers: inout Exposition) {
        numbers.add(
            "process_start_time_seconds", .gauge, "When the program started.", Readings.seconds(site.startedAt))
        numbers.add("process_resident_memory_bytes", .gauge, "The memory it has.", Readings.memory)
    }

    private static func seconds(_ moment: Moment) -> Double { Double(moment.milliseconds) / 1000 }

    private static func room(in folder: URL) -> Double? {
        let about = try? FileManager.default.attributesOfFileSystem(forPath: folder.path(percentEncoded: false))
        return (about?[.systemFreeSize] as? NSNumber)?.doubleValue
    }

    /// Nil where the system does not tell.
    private static var memory: Double? {
        let pages = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ")
        guard let pages, pages.count > 1, let resident = Double(pages[1]) else { return nil }
        return resident * Double(sysconf(Int32(_SC_PAGESIZE)))
    }
}
