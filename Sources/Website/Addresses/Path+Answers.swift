import WorkModel

/// With the link in a letter, which is one's own.
extension Path {
    static let answer = Route<Secret>("/svar/:secret")
    static let answerRemoval = Route<Secret>("/svar/:secret/sletting")
    /// Where they see what is kept of them, and mend it.
    static let answerFacts = Route<Secret>("/svar/:secret/opplysninger")
    /// Where they say that they may be asked next time too, or take it back.
    static let answerNextTime = Route<Secret>("/svar/:secret/neste-gang")
    static let answerCalendar = Route<Secret>("/svar/:secret/kalender")
    /// What stands in place of the secret in a letter that is only tried.
    static let nobodysAnswer = "prove"
}

/// For everybody, where whoever plans has made such a page.
extension Path {
    static let publicInvitation = Route<String>("/invitasjon/:page")
    static let publicCalendar = Route<String>("/invitasjon/:page/kalender")
}

/// For those who work for the unit that owns the dugnad.
extension Path {
    static let answers = Route<Dugnad>("/d/:code/svar")
    static let signUp = Route<Dugnad>("/d/:code/svar/oppsett")
    /// Where an answer is typed in that came by telephone or by mail.
    static let answersByHand = Route<Dugnad>("/d/:code/svar/for-hand")
    static let lateAnswer = Route<Dugnad, Invitee.ID>("/d/:code/svar/:invitee/avgjorelse")
    static let secondReminder = Route<Dugnad>("/d/:code/svar/paminnelse")
    static let kitchenList = Route<Dugnad>("/d/:code/svar/kjokken")
    static let sending = Route<Dugnad>("/d/:code/utsending")
    static let sendingTest = Route<Dugnad>("/d/:code/utsending/prove")
}
