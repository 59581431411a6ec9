import ArgumentParser
import Documents
import Foundation
import Website
import Words
import WorkModel

struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Looks over the machine, the folder and the database, and says what to do about each.",
        discussion: "It changes nothing, and the site may be running. It ends with 1 when something needs you.")

    @OptionGroup var data: DataFolder

    func run() async throws {
        let url = URL(filePath: data.path, directoryHint: .isDirectory)
        let settings = try SettingsFile.settings(in: url)
        let examination = Examination(folder: url, settings: settings, now: Moment(Date()))
        var needsSomebody = false
        for finding in await examination.findings() {
            print(finding.line)
            if finding.advice != nil { needsSomebody = true }
        }
        if needsSomebody { throw ExitCode(1) }
    }
}

/// What was found about one thing.
struct Finding: Sendable {
    let what: String
    let found: String
    /// What to do; nil when nothing need be done.
    var advice: String?

    var line: String {
        "\(advice == nil ? "ok  " : "look")  \(what): \(found)" + (advice.map { "\n      \($0)" } ?? "")
    }
}

/// A machine with a data folder, as whoever runs the site should know it.
struct Examination {
    let folder: URL
    let settings: Settings
    let now: Moment

    /// One for each thing that is looked at, in the order that they are best mended.
    func findings() async -> [Finding] {
        var findings = [files()]
        guard FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) else {
            return findings + [
                Finding(
                    what: "Database", found: "none in \(folder.path(percentEncoded: false))",
                    advice: "Say which folder with --data DIR, or start the site once.")
            ]
        }
        findings += [permissions(), space()]
        do {
            let store = try Store.open(in: folder, reading: true)
            findings.append(try await wholeness(of: store))
            findings.append(try await clock(by: Doors(store: store, words: []).dugnader))
        } catch let problem as any CustomStringConvertible {
            findings.append(Finding(what: "Database", found: "cannot be opened", advice: problem.description))
        } catch {
            findings.append(
                Finding(
                    what: "Database", found: "cannot be opened", advice: "Put a backup back with `allemed restore`."))
        }
        return findings + [backups(), documents(), mail(), address()]
    }

    private var file: URL { folder.appending(path: "allemed.sqlite") }

    private func files() -> Finding {
        let limit = OpenFiles.raiseLimit()
        return Finding(
            what: "Open files", found: "\(limit) at most, for some \(limit * 10 / 22) screens",
            advice: limit >= 4096 ? nil : "Raise it with LimitNOFILE= in the systemd unit, or ulimit -Hn.")
    }

    private func permissions() -> Finding {
        let mode = mode(of: folder)
        return Finding(
            what: "Folder", found: "mode \(String(mode, radix: 8))",
            advice: mode & 0o077 == 0
                ? nil
                : "Others on this machine can read what people have written: chmod 700 \(folder.path(percentEncoded: false))"
        )
    }

    private func mode(of url: URL) -> Int {
        let about = try? FileManager.default.attributesOfItem(atPath: url.path(percentEncoded: false))
        return (about?[.posixPermissions] as? NSNumber)?.intValue ?? 0
    }

    private func space() -> Finding {
        let path = folder.path(percentEncoded: false)
        let free =
            ((try? FileManager.default.attributesOfFileSystem(forPath: path))?[.systemFreeSize] as? NSNumber)?
            .int64Value ?? 0
        let size =
            ((try? FileManager.default.attributesOfItem(atPath: file.path(percentEncoded: false)))?[.size]
            as? NSNumber)?.int64Value ?? 0
        return Finding(
            what: "Disk", found: "\(free / 1_000_000) MB free, the database is \(size / 1_000_000) MB",
            advice: free > max(500_000_000, 2 * size)
                ? nil : "Make room: an update needs as much as the database once more.")
    }

    private func wholeness(of store: Store) async throws -> Finding {
        let damage = try await store.damage()
        return Finding(
            what: "Database", found: damage.map { "damaged: \($0)" } ?? "whole",
            advice: damage == nil
                ? nil
                : "Keep a copy of the folder, stop the site, and put a backup back in another with `allemed restore`.")
    }

    private func clock(by dugnader: Dugnader) async throws -> Finding {
        let newest = try await dugnader.newestKnown()
        let shown = NorwegianTime.dayAndHour(now).en
        if try await dugnader.clockIsDoubted() {
            return Finding(
                what: "Clock", found: "\(shown), and the site doubts it, so nothing is deleted",
                advice: "Set it if it is wrong. If it is right: allemed prune --yes")
        }
        if let newest, newest - now > .hours(1) {
            return Finding(
                what: "Clock", found: "\(shown), and something was written at \(NorwegianTime.dayAndHour(newest).en)",
                advice: "It stands behind, or has done so ahead. Set it, and keep it right with NTP.")
        }
        return Finding(what: "Clock", found: shown)
    }

    private func backups() -> Finding {
        guard let backup = settings.backup else {
            return Finding(
                what: "Backups", found: "the site takes none by itself",
                advice: "Set backup.folder, or take them with `allemed backup`.")
        }
        let newest = TakenBackups(in: backup.folder).newest(at: now)
        let isFresh = newest.map { now - $0.takenAt < .hours(backup.hours + 2) } ?? false
        return Finding(
            what: "Backups",
            found: newest.map { "the newest is of \(NorwegianTime.dayAndHour($0.takenAt).en)" } ?? "none yet",
            advice: isFresh
                ? nil
                : "One was to be there each \(backup.hours) hours. Is the site running, and may it write in \(backup.folder.path(percentEncoded: false))? Its log says why."
        )
    }

    private func documents() -> Finding {
        let isInstalled = DocumentsFolder(in: folder, carried: CarriedBytes.files).isInstalled
        return Finding(
            what: "Documents",
            found: isInstalled ? "PDF, Word and PowerPoint can be made" : "not installed for this version",
            advice: isInstalled ? nil : "allemed documents install --data \(folder.path(percentEncoded: false))")
    }

    private func mail() -> Finding {
        Finding(
            what: "Mail", found: settings.mail == nil ? "none is set: letters lie in utboks" : "is set",
            advice: settings.mail == nil ? "Set mail.host and mail.from, or send what lies there on by hand." : nil)
    }

    private func address() -> Finding {
        let address = settings.publicAddress
        return Finding(
            what: "Address", found: address?.absoluteString ?? "the one that the moderator used",
            advice: address?.scheme == "https"
                ? nil : "Everything goes in clear over the network. Behind a proxy with https, set public.address.")
    }
}
