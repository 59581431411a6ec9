import Words

extension Day {
    /// What a date field is filled in with: the day that was typed, or the words themselves when they are none.
    static func field(_ typed: String) -> String { Day(typed: typed)?.iso ?? typed }
}

extension TimeOfDay {
    /// What a time field is filled in with: the time that was typed, or the words themselves when they are none.
    static func field(_ typed: String) -> String { TimeOfDay(typed: typed)?.iso ?? typed }
}
