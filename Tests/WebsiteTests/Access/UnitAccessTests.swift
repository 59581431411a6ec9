import TestWorld
import Testing
import Words
import WorkModel

@Suite("Who may do what in a unit")
struct UnitAccessTests {
    @Test("Every door answers everybody as the table says", arguments: UnitDoor.Guest.allCases)
    func everyDoor(guest: UnitDoor.Guest) async throws {
        var offices = try await Offices()
        for door in UnitDoor.all {
            let answer = try await offices.try(door, as: guest)
            #expect(answer.status == door.answer(to: guest), "\(door.route)")
            let leads = answer.location?.split(separator: "?").first.map(String.init)
            if door.answer(to: guest) == 303, door.route.contains("/e/"), [.nobody, .kari].contains(guest) {
                #expect(leads == "/logginn", "\(door.route)")
            }
            // A visitor who was let in may have changed it, so the next door is tried in a fresh one.
            if door.route.hasPrefix("POST /e") || door.route.hasPrefix("POST /meg"), answer.status < 400,
                leads != "/logginn"
            {
                offices = try await Offices()
            }
        }
    }

    @Test(
        "A unit that is not theirs is told nothing of, on any page",
        arguments: [
            UnitDoor.Guest.nobody, .kari, .bergviksAina, .bergviksSiri, .liv, .bergviksLiv,
        ])
    func nothingTold(guest: UnitDoor.Guest) async throws {
        let offices = try await Offices()
        for door in UnitDoor.all where door.route.contains("/e/") {
            let answer = try await offices.try(door, as: guest)
            for word in [
                "Fjordvik kommune", "siri@", "Siri", "tor@fjordvik.example", "Byttedag", "Klubben", "Åpen hall",
                "korpset", "Hall for alle",
            ] {
                #expect(!answer.body.contains(word), "\(door.route)")
            }
        }
    }

    @Test("A unit's dugnad: its people lead it without a link, its reader does not, and others are told nothing")
    func leading() async throws {
        let offices = try await Offices()
        let desk = "/d/\(offices.dugnad.code)/ordstyrer"
        for (guest, status) in [
            (UnitDoor.Guest.nobody, 403), (.kari, 200), (.aina, 200), (.siri, 200), (.berit, 403), (.bergviksAina, 403),
        ] {
            #expect(try await offices.browser(of: guest).get(desk).status == status, "\(guest)")
        }
        // The sign in the corner leads home: to the unit's page for those who are in it.
        for (guest, home) in [(UnitDoor.Guest.kari, "/"), (.siri, "/e/\(offices.fjordvik.unit.id)")] {
            let page = try await offices.browser(of: guest).get(desk)
            #expect(page.page.all("a").first { $0["class"] == "brand" }?["href"] == home)
        }
    }

    @Test("A process leader leads the one dugnad that they are let in to, and gives nobody else a way in")
    func processLeaders() async throws {
        // nobody, kari, aina, siri, berit, bergviksAina, bergviksSiri, liv, bergviksLiv
        let toWhoeverLeads = [403, 200, 200, 200, 403, 403, 403, 200, 403]
        let doneByContact = [403, 403, 303, 403, 403, 403, 403, 403, 403]
        let doors: [UnitDoor] = [
            UnitDoor("GET /ordstyrer", toWhoeverLeads), UnitDoor("GET /invitasjon", toWhoeverLeads),
            UnitDoor("GET /dokumenter", toWhoeverLeads), UnitDoor("GET /eier", toWhoeverLeads),
            UnitDoor("POST /pause", [403, 303, 303, 303, 403, 403, 403, 303, 403], ["pause": "1"]),
            UnitDoor("POST /lenker", [403, 303, 303, 303, 403, 403, 403, 303, 403], ["rolle": "wall"]),
            UnitDoor("POST /lenker", [403, 303, 303, 303, 403, 403, 403, 409, 403], ["rolle": "moderator"]),
            UnitDoor("POST /lenker", [403, 303, 303, 303, 403, 403, 403, 409, 403], ["rolle": "bytt"]),
            UnitDoor("GET /uttak/fil", [403, 403, 200, 403, 403, 403, 403, 403, 403]),
            UnitDoor("POST /eier/ut", doneByContact), UnitDoor("POST /eier/overlevering", doneByContact),
            // Not lately taken in.
            UnitDoor("POST /eier/ikke-deres", [403, 303, 403, 403, 403, 403, 403, 403, 403], ["tatt": "1"]),
            UnitDoor("GET /prosessleder", [403, 403, 200, 403, 403, 403, 403, 403, 403]),
            UnitDoor("POST /prosessleder", doneByContact, ["epost": "ny@fjordvik.example"]),
            UnitDoor("POST /prosessleder/{person}/slutt", doneByContact),
            UnitDoor("POST /prosessleder/invitasjoner/{invitation}/tilbaketrekking", doneByContact),
        ]
        for guest in UnitDoor.Guest.allCases {
            var offices = try await Offices()
            for door in doors {
                let answer = try await offices.try(door, as: guest, below: "/d/\(offices.dugnad.code)")
                #expect(answer.status == door.answer(to: guest), "\(door.route) \(guest)")
                if door.route.hasPrefix("POST"), answer.status < 400 { offices = try await Offices() }
            }
        }
    }

    @Test("Of one that is planned a process leader sees how many, and nobody's name, address or needs")
    func processLeadersList() async throws {
        let offices = try await Offices()
        for (page, status) in [
            ("ordstyrer", 200), ("plan", 200), ("invitasjon", 200), ("dokumenter", 200), ("mangler", 200),
            ("bordplan", 200), ("tid", 200), ("inviterte", 200), ("inviterte/{invitee}", 403), ("svar", 403),
            ("svar/kjokken", 403), ("utsending", 403), ("bordplan/utskrift", 403), ("dora", 403),
        ] {
            let door = UnitDoor("GET /d/{code}/\(page)", [])
            let answer = try await offices.try(door, as: .liv)
            #expect(answer.status == status, "\(page)")
            for word in ["Gunvor", "gunvor@", "uten nøtter"] { #expect(!answer.body.contains(word), "\(page)") }
        }
    }

    @Test("Leading is use; somebody who has not used it for thirty days leads nothing, though the browser is the same")
    func thirtyDays() async throws {
        let offices = try await Offices()
        let siri = try await offices.browser(of: .siri)
        let desk = "/d/\(offices.dugnad.code)/ordstyrer"
        for _ in 0..<2 {
            offices.open.clock.pass(.days(30) - .minutes(1))
            #expect(try await siri.get(desk).status == 200)
        }
        offices.open.clock.pass(.days(30))
        #expect(try await siri.get(desk).status != 200)
    }

    @Test(
        "Taking it out and deleting it is for the contact person, who has signed in within the hour",
        arguments: [
            (UnitDoor.Guest.kari, 403), (.aina, 200), (.siri, 403),
        ])
    func givingUp(guest: UnitDoor.Guest, status: Int) async throws {
        let offices = try await Offices()
        let browser = try await offices.browser(of: guest)
        let d = "/d/\(offices.dugnad.code)"
        #expect(try await browser.get("\(d)/uttak").status == 200)
        #expect(try await browser.get("\(d)/uttak/fil").status == status)
        offices.open.clock.pass(.hours(1))
        #expect(try await browser.get("\(d)/uttak/fil").status == 403)
        #expect(try await browser.post("\(d)/sletting", [("kode", offices.dugnad.code.text)]).status == 403)
        #expect(try await offices.open.doors.dugnader.find(offices.dugnad.id) != nil)
    }

    @Test("What a member changes is recorded as their role")
    func recorded() async throws {
        let offices = try await Offices()
        let siri = try await offices.browser(of: .siri)
        _ = try await siri.post("/d/\(offices.dugnad.code)/pause", [("pause", "1")])
        #expect(try await offices.open.world.store.allText().contains("colleague"))
    }
}

/// Fjordvik, with something of everything, and Bergvik.
struct Offices: Sendable {
    private(set) var open: OpenSite
    private(set) var fjordvik: Office
    private(set) var bergvik: Office
    let dugnad: Dugnad
    /// One that people are invited to.
    private let planned: RoomCode
    private let invitee: Invitee.ID
    private let page: String
    /// The address of the process leader of each.
    private let liv: EmailAddress
    private let bergviksLiv: EmailAddress
    private let link: Secret
    private let letter: Letter.ID
    private let invitation: ColleagueInvitation.ID
    /// A youth group in the municipality, which waits to be confirmed.
    private let group: WorkModel.Unit.ID
    /// In the unit's plan.
    private let measure: Measure.ID
    private let milestone: Milestone.ID
    private let effect: Effect.ID
    /// A body outside that is responsible for it.
    private let owner: MeasureOwner.ID
    /// What has been done this year.
    private let since: SinceLast.ID

    /// Furnished once: each gets its own that is like the first.
    init() async throws {
        self = try await Offices.first.value
        open = try await OpenSite(like: open)
        (fjordvik, bergvik) = (fjordvik.at(open.doors), bergvik.at(open.doors))
        // In the data folder, of which each has its own.
        try await open.layOutLetters()
    }

    private static let first = Task.detached { try await Offices(OpenSite()) }

    private init(_ open: OpenSite) async throws {
        self.open = open
        (measure, milestone, effect) = (.new(), .new(), .new())
        let doors = open.doors
        fjordvik = try await Office(doors, Office.founding(.municipality, municipality: "3405"))
        try await doors.units.confirm(fjordvik.unit.id, by: .operator)
        let youth = try Office.founding(.youthGroup, name: "Klubben", municipality: "3405")
        group = try await Office(doors, youth, at: "klubben.example").unit.id
        bergvik = try await Office(doors, Office.founding(name: "Bergvik kommune"), at: "bergvik.example")
        let started = try await doors.dugnader.start(
            open.world.plan(), edition: open.world.library.edition, for: fjordvik.unit.id, by: fjordvik.actor(.aina))
        (dugnad, link) = (started.dugnad, try #require(started.secret))
        let hall = Hall(doors: doors, id: dugnad.id, code: dugnad.code, secret: link)
        try await hall.go(to: try await hall.task())
        try await hall.write("Byttedag")
        try await hall.approve()
        var draft = ColleagueDraft()
        (draft.address, draft.role) = ("tor@fjordvik.example", .colleague)
        try await doors.people.invite(
            draft, to: fjordvik.unit.id, at: "https://allemed.example", by: fjordvik.actor(.aina))
        liv = try await fjordvik.letIn("liv", to: dugnad)
        let theirs = try await doors.dugnader.start(
            open.world.plan(name: "Bergvik"), edition: open.world.library.edition, for: bergvik.unit.id,
            by: bergvik.actor(.aina)
        ).dugnad
        bergviksLiv = try await bergvik.letIn("liv", to: theirs)
        letter = try #require(try await doors.letters.all(of: fjordvik.unit.id).first).id
        invitation = try #require(try await doors.people.invitations(to: fjordvik.unit.id).first).id
        let guests = try await InvitingOffice(of: fjordvik, open.world)
        try await guests.set(isOpen: true)
        (planned, invitee) = (guests.code, try await guests.invite("Gunvor"))
        try await guests.answer(invitee, needs: "uten nøtter")
        // Whose names, addresses and needs are nobody's but the unit's.
        try await fjordvik.letIn("liv", to: guests.dugnad())
        try await doors.forerunners.link(guests.id, to: [dugnad.id], by: fjordvik.actor(.aina))
        page = try #require(try await doors.answers.signUp(of: guests.id)).page
        var inPlan = PlannedDraft()
        inPlan.text = "Hall for alle"
        let place = PlanPlace.unit(fjordvik.unit.id)
        try await doors.actionPlans.add(inPlan, as: measure, in: place, by: fjordvik.actor(.aina))
        try await doors.actionPlans.add(
            MilestoneDraft(text: "Spørre"), as: milestone, to: measure, in: place, by: fjordvik.actor(.aina))
        var counted = EffectDraft()
        (counted.day, counted.number) = ("2026-11-23", "90")
        try await doors.actionPlans.add(counted, as: effect, to: measure, in: place, by: fjordvik.actor(.aina))
        try await doors.measureOwners.add(
            OwnerAddressesDraft([.init(measure, "styret@korpset.example")]), in: fjordvik.unit.id,
            at: InvitingOffice.site, by: fjordvik.actor(.aina))
        let row = try await doors.measureOwners.row(of: measure, in: fjordvik.unit.id, by: fjordvik.actor(.aina))
        owner = try #require(row.owners.first).id
        since = try await doors.sinceLasts.make(
            SinceDraft(fromDay: "2026-01-01", toDay: "2027-12-31"), in: fjordvik.unit.id, by: fjordvik.actor(.aina)
        ).id
    }

    func browser(of guest: UnitDoor.Guest) async throws -> Browser {
        switch guest {
        case .nobody: open.browser()
        case .kari: try await open.browser(with: link)
        case .aina: try await open.browser(of: .aina, in: fjordvik)
        case .siri: try await open.browser(of: .siri, in: fjordvik)
        case .berit: try await open.browser(of: .berit, in: fjordvik)
        case .bergviksAina: try await open.browser(of: .aina, in: bergvik)
        case .bergviksSiri: try await open.browser(of: .siri, in: bergvik)
        case .liv: try await open.browser(signedInAs: liv)
        case .bergviksLiv: try await open.browser(signedInAs: bergviksLiv)
        }
    }

    /// - Parameter address: what the door's route is below; nothing for one that is whole.
    func `try`(_ door: UnitDoor, as guest: UnitDoor.Guest, below address: String = "") async throws -> Answer {
        let browser = try await browser(of: guest)
        let words = door.route.split(separator: " ")
        let things = [
            "unit": fjordvik.unit.id.description, "person": try await fjordvik.person(.siri).id.description,
            "invitation": invitation.description, "letter": letter.description, "dugnad": dugnad.id.description,
            "secret": "0123456789abcdefghjkmnpqrs", "session": "1", "year": "2026", "provider": "porten",
            "other": group.description, "code": planned.text, "invitee": invitee.description, "page": page,
            "earlier": dugnad.id.description, "file": "handlingsplan.csv", "measure": measure.description,
            "milestone": milestone.description, "effect": effect.description, "owner": owner.description,
            "since": since.description, "baton": "0123456789abcdef",
        ]
        func filled(_ text: String) -> String { things.reduce(text) { $0.replacing("{\($1.key)}", with: $1.value) } }
        let path = filled(address + String(words[1]))
        if words[0] == "GET" { return try await browser.get(path) }
        return try await browser.post(path, door.form.map { (filled($0.key), filled($0.value)) })
    }
}
