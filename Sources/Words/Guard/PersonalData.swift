/// What in a text points at one real person and must be stopped before it is saved.
///
/// A guard against haste, not against someone who wants to get around it: it reads the usual ways of writing a number
/// or an address, and lets years, dates, amounts, times and postcodes pass. It would rather stop a rare list of
/// numbers than let a phone number through.
package enum PersonalData: String, Sendable, CaseIterable {
    case identityNumber, phoneNumber, emailAddress

    /// The kinds found in a text, each once, in the order of `allCases`. Takes time in proportion to the text.
    package static func found(in text: String) -> [PersonalData] {
        let visible = VisibleScalars(text)
        let numbers = DigitGroups(visible)
        return allCases.filter { kind in
            switch kind {
            case .identityNumber: WrittenIdentityNumber.isFound(in: numbers)
            case .phoneNumber: WrittenPhoneNumber.isFound(in: numbers)
            case .emailAddress: WrittenEmailAddress.isFound(in: visible)
            }
        }
    }
}
