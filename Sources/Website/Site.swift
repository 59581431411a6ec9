import Documents
import Foundation
import Logging
import Words
import WorkModel

/// The whole site: everything that its pages are made of. `Routes` hands each what it needs.
package struct Site: Sendable {
    package let doors: Doors
    let library: Library
    let search: LibrarySearch
    let municipalities: Municipalities
    let figures: Figures
    let settings: Settings
    let frame: Frame
    let drawings: Drawings
    /// Makes PDF, Word and PowerPoint; nil where no worker is run.
    let documents: DocumentsWorker?
    let startedAt: Moment
    let wrongCodes = WrongCodes()
    let newSecrets = NewSecrets()
    let wallDigits = WallDigits()
    let openSignUps = OpenSignUps()
    let addresses: Addresses
    let example: Example
    let clock: @Sendable () -> Moment
    /// Where letters lie on a machine that sends none.
    let letterFolder: LetterFolder
    /// The data folder.
    let folder: URL
    let mailTrouble = MailTrouble()
    let counted = Counted()
    /// Where people can sign in besides by a letter.
    let providers: Providers
    /// With the mailbox that letters come back to.
    let returnsTrouble = MailTrouble()
    /// What was found when the database was last looked over.
    package let soundness = Soundness()

    /// - Parameters:
    ///   - folder: the data folder.
    ///   - carried: what the program carries, with the custom content that the settings name.
    ///   - assets: its public files as browsers get them; made here unless they have been already.
    package init(
        store: Store, carried: CarriedFiles, assets: Assets? = nil, settings: Settings, folder: URL,
        documents: DocumentsWorker? = nil, clock: @escaping @Sendable () -> Moment = { Moment(Date()) }
    ) throws {
        doors = Doors(store: store, words: carried.codeWords)
        library = carried.library
        search = try LibrarySearch(carried.library)
        municipalities = carried.municipalities
        figures = Figures(store: store, carried: carried)
        frame = Frame(assets: assets ?? Assets(carried.publicFiles))
        drawings = Drawings(carried.publicFiles)
        self.documents = documents
        startedAt = clock()
        self.settings = settings
        addresses = Addresses(setting: settings.publicAddress, port: settings.port == 0 ? nil : settings.port)
        example = Example(edition: carried.edition, words: carried.codeWords, at: clock())
        self.clock = clock
        self.folder = folder
        letterFolder = LetterFolder(in: folder)
        providers = Providers(settings.providers, clock: clock)
    }

    /// Takes letters that wait, and lays them where they are read.
    ///
    /// - Parameter server: in place of the one in the settings.
    package func outbox(logger: Logger, server: (any MailServer)? = nil) -> Outbox {
        Outbox(
            letters: doors.letters,
            writer: letterWriter, answers: answerLetters, folder: letterFolder, logger: logger, clock: clock,
            trouble: mailTrouble,
            server: server ?? settings.mail.map { SMTPServer($0.server, clock: clock) },
            returnAddress: settings.mail?.returns?.address, pace: settings.mail?.pace ?? 25
        ) { pause in try await Task.sleep(for: .milliseconds(pause.milliseconds)) }
    }

    /// Reads what comes back; nil where no mailbox is set.
    ///
    /// - Parameter mailbox: in place of the one in the settings.
    package func returns(logger: Logger, mailbox: (any ReturnMailbox)? = nil) -> Returns? {
        let set = settings.mail?.returns.map { IMAPServer($0.mailbox, address: $0.address, clock: clock) }
        guard let mailbox = mailbox ?? set else { return nil }
        return Returns(
            letters: doors.letters, mailbox: mailbox, logger: logger, clock: clock, trouble: returnsTrouble
        ) { pause in try await Task.sleep(for: .milliseconds(pause.milliseconds)) }
    }

    var letterWriter: LetterWriter { LetterWriter(operatorName: settings.operatorName, from: settings.mail?.from) }
    var answerLetters: AnswerLetters {
        AnswerLetters(doors: doors, library: library, figures: figures, drawings: drawings)
    }

    /// Moves waiting lists on, reminds the silent, asks the unsure again, and tells the contact persons what is new.
    ///
    /// - Parameter wait: until it is time to look again.
    package func invitations(
        logger: Logger, wait: @escaping @Sendable () async throws -> Void = { try await Task.sleep(for: .seconds(60)) }
    ) -> Invited {
        Invited(
            answers: doors.answers, proposals: doors.proposals, site: addresses.usual, logger: logger, clock: clock,
            hasMail: settings.mail != nil, wait: wait)
    }

    /// Reminds those responsible for measures who have said that they may be.
    ///
    /// - Parameter wait: until it is time to look again.
    package func reminders(
        logger: Logger, wait: @escaping @Sendable () async throws -> Void = { try await Task.sleep(for: .seconds(300)) }
    ) -> Reminders {
        Reminders(owners: doors.measureOwners, logger: logger, wait: wait)
    }

    /// Deletes what is to be deleted.
    package func pruning(logger: Logger) -> Pruning {
        Pruning(dugnader: doors.dugnader, logger: logger, clock: clock)
    }

    /// Looks the database over.
    ///
    /// - Parameter wait: until it is time to look again.
    package func lookingOver(
        logger: Logger,
        wait: @escaping @Sendable () async throws -> Void = { try await Task.sleep(for: .seconds(86_400)) }
    ) -> LookingOver {
        LookingOver(store: doors.store, logger: logger, soundness: soundness, wait: wait)
    }

    /// Takes backups by itself; nil where no folder is set for them.
    ///
    /// - Parameter wait: until it is time to look again.
    package func backups(
        logger: Logger, wait: @escaping @Sendable () async throws -> Void = { try await Task.sleep(for: .seconds(300)) }
    ) -> Backups? {
        settings.backup.map { Backups(store: doors.store, settings: $0, logger: logger, clock: clock, wait: wait) }
    }

    /// Tells whoever runs the site once a day what waits.
    ///
    /// - Parameter wait: until it is time to look again.
    package func waitingUnits(
        logger: Logger, wait: @escaping @Sendable () async throws -> Void = { try await Task.sleep(for: .seconds(300)) }
    ) -> WaitingUnits {
        WaitingUnits(
            units: doors.units,
            reader: settings.mail == nil ? nil : settings.operatorContact.flatMap { EmailAddress($0) },
            site: addresses.usual, logger: logger, clock: clock, wait: wait)
    }

    /// What a new dugnad starts with.
    package var edition: Edition { library.edition }
    var isSecure: Bool { settings.publicAddress?.scheme == "https" }
    var whoRunsIt: Operator {
        Operator(
            name: settings.operatorName, contact: settings.operatorContact,
            accessibilityDeclaration: settings.accessibilityDeclaration)
    }
    var startChoices: StartChoices {
        StartChoices(municipalities: municipalities, edition: edition, clock: clock)
    }
    var documentSources: DocumentSources {
        DocumentSources(
            doors: doors, library: library, municipalities: municipalities, figures: figures, drawings: drawings,
            addresses: addresses, documents: documents)
    }
}
