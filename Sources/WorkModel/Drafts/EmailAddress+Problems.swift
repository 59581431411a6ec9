import Words

extension Problem {
    static let noAddress = Problem(
        Phrase(
            nb: "Skriv e-postadressen, for eksempel navn@eksempel.no.",
            nn: "Skriv e-postadressa, til dømes namn@eksempel.no.",
            en: "Write the e-mail address, for example name@example.org."))

    static let addressHasNoAt = Problem(
        Phrase(
            nb: "Det mangler en krøllalfa (@). En e-postadresse ser slik ut: navn@eksempel.no.",
            nn: "Det manglar ein krøllalfa (@). Ei e-postadresse ser slik ut: namn@eksempel.no.",
            en: "The @ is missing. An e-mail address looks like this: name@example.org."))

    static let addressHasTwoAts = Problem(
        Phrase(
            nb: "Her er det flere enn én krøllalfa (@). Skriv én adresse.",
            nn: "Her er det fleire enn éin krøllalfa (@). Skriv éi adresse.",
            en: "There is more than one @ here. Write one address."))

    static let addressHasNoDot = Problem(
        Phrase(
            nb: "Det mangler et punktum etter krøllalfaen (@), som i navn@eksempel.no.",
            nn: "Det manglar eit punktum etter krøllalfaen (@), som i namn@eksempel.no.",
            en: "There is no full stop after the @, as there is in name@example.org."))

    static let addressHasSpaces = Problem(
        Phrase(
            nb: "Det er mellomrom i adressen. Skriv bare adressen, i ett.",
            nn: "Det er mellomrom i adressa. Skriv berre adressa, i eitt.",
            en: "There is a space in the address. Write only the address, in one piece."))

    static let addressHasInvisible = Problem(
        Phrase(
            nb: "Det ligger et usynlig tegn i adressen. Skriv den inn for hånd.",
            nn: "Det ligg eit usynleg teikn i adressa. Skriv ho inn for hand.",
            en: "There is an invisible character in the address. Type it by hand."))

    static let foreignAddress = Problem(
        Phrase(
            nb: "Vi kan ikke sende til adresser med andre bokstaver enn a–z foran krøllalfaen (@). "
                + "Har du en annen adresse, så bruk den.",
            nn: "Vi kan ikkje sende til adresser med andre bokstavar enn a–z framføre krøllalfaen (@). "
                + "Har du ei anna adresse, så bruk ho.",
            en: "We cannot send to addresses with letters other than a–z before the @. "
                + "If you have another address, use that one."))

    static let addressTooLong = Problem(
        Phrase(
            nb: "Adressen er for lang. Ingen e-postadresse har flere enn 254 tegn, eller 64 foran krøllalfaen (@).",
            nn: "Adressa er for lang. Inga e-postadresse har fleire enn 254 teikn, eller 64 framføre krøllalfaen (@).",
            en: "The address is too long. No e-mail address has more than 254 characters, or 64 before the @."))

    static let noSuchAddress = Problem(
        Phrase(
            nb: "Dette ser ikke ut som en e-postadresse. Se etter skrivefeil: den skal se ut som navn@eksempel.no.",
            nn: "Dette ser ikkje ut som ei e-postadresse. Sjå etter skrivefeil: ho skal sjå ut som namn@eksempel.no.",
            en: "This does not look like an e-mail address. Look for typing errors: it should be like name@example.org."
        ))
}
