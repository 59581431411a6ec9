/// The doors to everything, on one database.
package struct Doors: Sendable {
    let house: House

    /// - Parameter words: the words that room codes are made of.
    package init(store: Store, live: LiveUpdates = LiveUpdates(), words: [String]) {
        house = House(store: store, live: live, words: words)
    }

    package var store: Store { house.store }
    package var live: LiveUpdates { house.live }

    package var dugnader: Dugnader { Dugnader(house: house) }
    package var forerunners: Forerunners { Forerunners(house: house) }
    package var proposals: Proposals { Proposals(house: house) }
    package var relays: Relays { Relays(house: house) }
    package var plans: Plans { Plans(house: house) }
    package var tasks: Tasks { Tasks(house: house) }
    package var invitations: Invitations { Invitations(house: house) }
    package var invitees: Invitees { Invitees(house: house) }
    package var seatPlans: SeatPlans { SeatPlans(house: house) }
    package var arrivals: Arrivals { Arrivals(house: house) }
    package var rooms: Rooms { Rooms(house: house) }
    package var runSheets: RunSheets { RunSheets(house: house) }
    package var trials: Trials { Trials(house: house) }
    package var groups: Groups { Groups(house: house) }
    package var notes: Notes { Notes(house: house) }
    package var gatherings: Gatherings { Gatherings(house: house) }
    package var measures: Measures { Measures(house: house) }
    package var measureOwners: MeasureOwners { MeasureOwners(house: house) }
    package var actionPlans: ActionPlans { ActionPlans(house: house) }
    package var sinceLasts: SinceLasts { SinceLasts(house: house) }
    package var minutesDesk: MinutesDesk { MinutesDesk(house: house) }
    package var templates: WordTemplates { WordTemplates(house: house) }
    package var links: Links { Links(house: house) }
    package var units: Units { Units(house: house) }
    package var ownership: Ownership { Ownership(house: house) }
    package var guests: Guests { Guests(house: house) }
    package var people: People { People(house: house) }
    package var signIns: SignIns { SignIns(house: house) }
    package var letters: Letters { Letters(house: house) }
    package var answers: Answers { Answers(house: house) }
    package var takeouts: Takeouts { Takeouts(house: house) }
}
