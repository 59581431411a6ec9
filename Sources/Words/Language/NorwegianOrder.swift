/// The order of a Norwegian telephone book: … z æ ø å, with `aa` as å.
package enum NorwegianOrder {
    package static func areInOrder(_ first: String, _ second: String) -> Bool {
        key(first).lexicographicallyPrecedes(key(second))
    }

    private static func key(_ text: String) -> [UInt32] {
        let lowered = text.lowercased().replacing("aa", with: "å")
        return lowered.unicodeScalars.map { scalar in
            switch scalar {
            case "æ", "ä": 0x7B
            case "ø", "ö": 0x7C
            case "å": 0x7D
            case "á", "à", "â": 0x61
            case "č": 0x63
            case "đ": 0x64
            case "é", "è", "ê": 0x65
            case "ï", "í": 0x69
            case "ŋ": 0x6E
            case "š": 0x73
            case "ŧ": 0x74
            case "ž": 0x7A
            default: scalar.value
            }
        }
    }
}
