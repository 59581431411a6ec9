import Words

/// The providers that people can sign in at, in the order of the settings, and what browsers have begun there.
final class Providers: Sendable {
    let all: [IdentityProvider]
    let begun = BegunSignIns()

    /// - Parameter answer: answers what is asked of them; over the network unless it is said.
    init(
        _ settings: [ProviderSettings], clock: @escaping @Sendable () -> Moment,
        answer: @escaping @Sendable (OutsideQuestion) async -> Result<OutsideAnswer, ProviderTrouble> = Providers
            .overTheNetwork
    ) {
        let calls = OutsideCalls()
        all = settings.map { settings in
            IdentityProvider(settings, clock: clock) { question in try await calls.ask(question, at: clock(), answer) }
        }
    }

    func named(_ key: String) -> IdentityProvider? { all.first { $0.settings.key == key } }

    /// What somebody is told a provider is called, also one that is in the settings no more.
    func name(of key: String) -> String { named(key)?.settings.name ?? key.capitalisedFirst }

    /// What says an organisation number, for whoever has a unit to confirm.
    var thatKnowOrganisations: [ProviderSettings] { all.map(\.settings).filter { !$0.organisations.isEmpty } }

    /// It waits for the network, and must not keep a thread that others wait for.
    static let overTheNetwork: @Sendable (OutsideQuestion) async -> Result<OutsideAnswer, ProviderTrouble> = {
        question in
        await SlowWork.apart { Result { () throws(ProviderTrouble) in try OutsideTransfer.run(question) } }
    }
}
