/// The words themselves, in each language: what is said in a hall, and what is said in rooms instead.
extension InRooms {
    static let nb = [
        ("bord", "rom"), ("bordet", "rommet"), ("bordene", "rommene"), ("nabobord", "naborom"),
        ("rundt bordet", "i rommet"), ("ved bordet", "i rommet"), ("ved bordene", "i rommene"),
        ("rundt ett bord", "i ett rom"), ("ved ett bord", "i ett rom"), ("på bordet", "på skjermen"),
        ("midt på bordet", "på skjermen"), ("gå fra bord til bord", "ta ett rom om gangen"),
        ("gå en runde", "besøk rommene"), ("gå rundt og hør", "besøk rommene og hør"),
        ("gå rundt og lytte", "besøke rommene og lytte"), ("gå rundt og svare", "besøke rommene og svare"),
        ("finn et bord og si hei til naboen", "si hei, og finn rommet deres"),
        ("sett dere tre eller fire sammen", "finn rommet deres"), ("sett dere rundt ett bord", "si hei"),
        ("sett dere i ring og si hei", "si hei til hverandre"),
        ("del dere i grupper på fire til seks", "avtal hvem som er i hvilket rom, fire til seks i hvert"),
        ("del dere i grupper på tre eller fire", "avtal hvem som er i hvilket rom, tre eller fire i hvert"),
        ("si hvor toalettene er, og hvem", "si hvem"),
        (
            "vis koden på veggen. Én telefon per bord er nok",
            "del veggen, og lim lenken inn i chatten. Én i hvert rom skriver"
        ),
        ("vis koden. Én telefon per gruppe er nok", "lim lenken inn i chatten. Én i hvert rom skriver"),
        (
            "få noen til å stå i døra og vise folk til bordet sitt, og bruk mikrofon",
            "få noen til å ta imot folk og sende dem til rommet sitt"
        ),
        ("én står ved døra, og resten går rundt blant gruppene", "én tar imot folk, og resten besøker rommene"),
        ("la ungdommene stå eller sitte der de selv vil", "la ungdommene velge om de vil ha kameraet på"),
        ("sitte rundt bordet sammen med dere, ikke foran dere", "være med i rommet sammen med dere"),
        ("gi ungdommene mikrofonen", "gi ungdommene ordet"), ("si fra i mikrofonen", "skriv til alle rommene"),
        ("reis deg og si", "bryt inn og si"), ("gå nærmere og spør", "spør"),
        ("snu deg mot neste bord", "gi ordet til neste rom"),
        ("snakk sammen to og to", "tenk hver for dere"), ("snakk to og to", "tenk hver for dere"),
        ("snakke to og to", "tenke hver for seg"), ("to og to", "hver for seg"), ("i par", "hver for seg"),
        ("be parene fortelle resten av bordet, ett par om gangen", "be dem fortelle i rommet, én om gangen"),
        ("ta parene først", "tenk hver for dere først"),
        (
            "ber du folk snu stolene og snakke tre eller fire sammen der de sitter",
            "deler du folk i rom på tre eller fire"
        ),
        ("hele salen", "alle"), ("spør salen", "spør alle"), ("fra salen", "fra de andre"), ("salen", "møtet"),
        ("salen er enig når den ikke er det", "alle er enige når de ikke er det"),
        ("salen er tom", "de andre har gått"), ("salen står", "folk står"),
        ("gjerne ett fra hver kant av salen", "gjerne noen som har sagt lite"),
        ("hver sin del av salen", "hver sine rom"), ("så salen møter", "så alle møter"),
        ("la to og to lete", "la alle lete hver for seg"),
        ("legg arket med tallene midt på bordet", "del tallene på skjermen"),
        ("legg alle sju kortene på bordet", "del alle sju kortene på skjermen"),
        ("legger vi stegene på bordet", "tar vi fram stegene"),
        ("hvis et par ikke kommer på noe", "hvis noen ikke kommer på noe"),
        (
            "legg fram alle kortene, og la hver gruppe velge ett",
            "vis alle kortene på skjermen, og la hvert rom velge ett"
        ),
        ("legg bort kortene om", "se bort fra kortene om"),
        ("blant dem som ligger igjen", "blant dem som er igjen"),
        ("la alle peke på ett kort samtidig", "la alle skrive ett kort i chatten samtidig"),
        (
            "be alle legge en finger på sitt kort samtidig. Hvis fingrene ligger på ulike kort",
            "be alle skrive sitt kort i chatten samtidig. Hvis det står ulike kort der"
        ),
        ("la alle snakke med naboen i ett minutt først", "la alle tenke i ett minutt først"),
        (
            "hvis dere har en skjerm, vis notatet gruppa forteller om",
            "del veggen, og vis notatet rommet forteller om"
        ),
        (
            "gå fra gruppe til gruppe. La gruppa velge hvem som snakker",
            "ta ett rom om gangen. La rommet velge hvem som snakker"
        ),
        ("se på neste gruppe", "gi ordet til neste rom"),
        ("fortell naboen noe", "fortell oss andre noe"),
        ("la alle spørre naboen i ett minutt", "la alle tenke i ett minutt"),
        ("la bordene snakke lavt i ett minutt", "send alle ut i rommene i ett minutt"),
        ("legg kortet foran noen andre ved bordet", "gi ordet til en annen i rommet"),
        ("snakk to og to, og så alle sammen", "tenk hver for dere, og snakk så sammen"),
        ("si hei til to du ikke kjenner så godt", "si hei, og si én ting du liker å gjøre"),
        (
            "ta noe å spise, gå ut en tur, snakk med noen du ikke har snakket med før",
            "ta noe å spise, og gå ut en tur"
        ),
        ("ta noe å spise, og snakk med noen nye", "ta noe å spise, og gå ut en tur"),
        ("gå stille bort til den voksne og si det", "skriv direkte til den voksne"),
    ]

    static let nn = [
        ("bord", "rom"), ("bordet", "rommet"), ("borda", "romma"), ("nabobord", "naborom"),
        ("rundt bordet", "i rommet"), ("ved bordet", "i rommet"), ("ved borda", "i romma"),
        ("rundt eitt bord", "i eitt rom"), ("ved eitt bord", "i eitt rom"), ("på bordet", "på skjermen"),
        ("midt på bordet", "på skjermen"), ("gå frå bord til bord", "ta eitt rom om gongen"),
        ("gå ein runde", "gå innom romma"), ("gå rundt og høyr", "gå innom romma og høyr"),
        ("gå rundt og lytte", "gå innom romma og lytte"), ("gå rundt og svare", "gå innom romma og svare"),
        ("finn eit bord og sei hei til naboen", "sei hei, og finn rommet dykkar"),
        ("set dykk tre eller fire saman", "finn rommet dykkar"), ("set dykk rundt eitt bord", "sei hei"),
        ("set dykk i ring og sei hei", "sei hei til kvarandre"),
        ("del dykk i grupper på fire til seks", "avtal kven som er i kva rom, fire til seks i kvart"),
        ("del dykk i grupper på tre eller fire", "avtal kven som er i kva rom, tre eller fire i kvart"),
        ("sei kvar toaletta er, og kven", "sei kven"),
        (
            "vis koden på veggen. Éin telefon per bord er nok",
            "del veggen, og lim lenkja inn i chatten. Éin i kvart rom skriv"
        ),
        ("vis koden. Éin telefon per gruppe er nok", "lim lenkja inn i chatten. Éin i kvart rom skriv"),
        (
            "få nokon til å stå i døra og vise folk til bordet sitt, og bruk mikrofon",
            "få nokon til å ta imot folk og sende dei til rommet sitt"
        ),
        ("éin står ved døra, og resten går rundt blant gruppene", "éin tek imot folk, og resten går innom romma"),
        ("la ungdommane stå eller sitje der dei sjølve vil", "la ungdommane velje om dei vil ha kameraet på"),
        ("sitje rundt bordet saman med dykk, ikkje framfor dykk", "vere med i rommet saman med dykk"),
        ("gi ungdommane mikrofonen", "gi ungdommane ordet"), ("sei frå i mikrofonen", "skriv til alle romma"),
        ("reis deg og sei", "bryt inn og sei"), ("gå nærare og spør", "spør"),
        ("snu deg mot neste bord", "gi ordet til neste rom"),
        ("snakk saman to og to", "tenk kvar for dykk"), ("snakk to og to", "tenk kvar for dykk"),
        ("snakke to og to", "tenkje kvar for seg"), ("to og to", "kvar for seg"), ("i par", "kvar for seg"),
        ("be borda dele rundt, eitt par om gongen", "be dei fortelje i rommet, éin om gongen"),
        ("start to og to", "tenk kvar for dykk først"),
        ("ber du folk snu stolane og snakke tre eller fire saman der dei sit", "deler du folk i rom på tre eller fire"),
        ("heile salen", "alle"), ("spør salen", "spør alle"), ("frå salen", "frå dei andre"), ("salen", "møtet"),
        ("salen er einig når han ikkje er det", "alle er einige når dei ikkje er det"),
        ("salen er tom", "dei andre har gått"), ("salen står", "folk står"),
        ("gjerne eitt frå kvar kant av salen", "gjerne nokon som har sagt lite"),
        ("kvar sin del av salen", "kvar sine rom"), ("så salen møter", "så alle møter"),
        ("la to og to leite", "la alle leite kvar for seg"),
        ("legg arket med tala midt på bordet", "del tala på skjermen"),
        ("legg alle sju korta på bordet", "del alle sju korta på skjermen"),
        ("legg vi stega på bordet", "tek vi fram stega"),
        ("om eit par ikkje kjem på noko", "om nokon ikkje kjem på noko"),
        (
            "legg fram alle korta, og la kvar gruppe velje eitt",
            "vis alle korta på skjermen, og la kvart rom velje eitt"
        ),
        ("legg bort korta om", "sjå bort frå korta om"),
        ("blant dei som ligg att", "blant dei som er att"),
        ("la alle peike på eitt kort samstundes", "la alle skrive eitt kort i chatten samstundes"),
        (
            "be alle leggje ein finger på kortet sitt samstundes. Om fingrane ligg på ulike kort",
            "be alle skrive kortet sitt i chatten samstundes. Om det står ulike kort der"
        ),
        ("la alle snakke med naboen i eitt minutt", "la alle tenkje i eitt minutt"),
        ("om de har ein skjerm, vis notatet gruppa fortel om", "del veggen, og vis notatet rommet fortel om"),
        (
            "gå frå gruppe til gruppe. La gruppa velje kven som snakkar",
            "ta eitt rom om gongen. La rommet velje kven som snakkar"
        ),
        ("sjå på neste gruppe", "gi ordet til neste rom"),
        ("fortel naboen noko", "fortel oss andre noko"),
        ("la alle spørje naboen i eitt minutt", "la alle tenkje i eitt minutt"),
        ("la borda snakke lågt i eitt minutt", "send alle ut i romma i eitt minutt"),
        ("legg kortet framfor nokon andre ved bordet", "gi ordet til ein annan i rommet"),
        ("snakk to og to, og så alle saman", "tenk kvar for dykk, og snakk så saman"),
        ("sei hei til to du ikkje kjenner så godt", "sei hei, og sei éin ting du liker å gjere"),
        (
            "ta noko å ete, gå ut ein tur, snakk med nokon du ikkje har snakka med før",
            "ta noko å ete, og gå ut ein tur"
        ),
        ("ta noko å ete, og snakk med nokre nye", "ta noko å ete, og gå ut ein tur"),
        ("gå stille bort til den vaksne og sei det", "skriv direkte til den vaksne"),
    ]

    static let en = [
        ("table", "room"), ("tables", "rooms"), ("neighbouring tables", "neighbouring rooms"),
        ("around the table", "in the room"), ("at the table", "in the room"), ("at your table", "in your room"),
        ("at the tables", "in the rooms"), ("round the table", "round the room"), ("around one table", "in one room"),
        ("at one table", "in one room"), ("on the table", "on the screen"),
        ("in the middle of the table", "on the screen"), ("go from table to table", "take one room at a time"),
        ("walk around", "visit the rooms"), ("find a table and say hello", "say hello and find your room"),
        ("sit together in threes or fours", "find your room"), ("sit down around one table", "say hello"),
        ("divide into groups of four to six", "agree who is in which room, four to six in each"),
        ("divide into groups of three or four", "agree who is in which room, three or four in each"),
        (
            "point to the code on the wall. One phone per table is enough",
            "share the wall, and paste the link in the chat. One person in each room writes"
        ),
        ("show the code. One phone per group is enough", "paste the link in the chat. One person in each room writes"),
        (
            "stand by the door and show people to their tables, and use a microphone",
            "welcome people and send them to their rooms"
        ),
        (
            "one stands by the door, and the rest go round the groups",
            "one welcomes people, and the rest visit the rooms"
        ),
        ("who the adult in the room is", "who the adult present is"),
        ("sit around the table with you, not in front of you", "be in the room with you"),
        ("give the young people the microphone", "give the young people the floor"),
        ("use the microphone to call time", "write to all the rooms"), ("stand up and say", "break in and say"),
        ("step closer and ask", "ask"), ("talk in pairs", "think on your own"), ("in pairs", "each on their own"),
        (
            "ask the pairs to tell the rest of the table, one pair at a time",
            "ask them to share in the room, one at a time"
        ),
        ("walk between the tables", "go between the rooms"),
        (
            "ask people to turn their chairs and form threes or fours where they sit",
            "divide people into rooms of three or four"
        ),
        ("the room feels stiff", "people seem stiff"), ("to the room", "to the others"),
        ("from the room", "from the others"),
        ("ask the room", "ask everyone"), ("the room agrees when it doesn’t", "everyone agrees when they don’t"),
        ("the room has emptied", "the others have left"), ("where the room stands", "where people stand"),
        ("from different parts of the room", "those that have said little"), ("the room meets", "everyone meets"),
        ("take a part of the room each", "take some rooms each"),
        ("their own part of the room", "their own rooms"), ("in a big room", "in a big meeting"),
        ("give pairs five minutes", "give everyone five minutes"),
        ("at the other tables", "in the other rooms"),
        ("let everyone talk in pairs", "let everyone think on their own"),
        ("let them talk in pairs", "let them think on their own"),
        ("put the sheet with the figures in the middle of the table", "share the figures on the screen"),
        ("lay all seven cards on the table", "share all seven cards on the screen"),
        ("let’s put the steps on the table", "let’s bring out the steps"),
        ("if a pair can’t think of anything", "if someone can’t think of anything"),
        (
            "lay out all the cards, and let each group choose one",
            "show all the cards on the screen, and let each room choose one"
        ),
        ("put away the cards about", "leave out the cards about"),
        (
            "let everyone point to one card at the same time",
            "let everyone write one card in the chat at the same time"
        ),
        (
            "ask everyone to put a finger on their card at the same time. If they point to different cards",
            "ask everyone to write their card in the chat at the same time. If they are different"
        ),
        ("let everyone talk to their neighbour for a minute first", "let everyone think for a minute first"),
        (
            "if you have a screen, show the note the group talks about",
            "share the wall, and show the note the room talks about"
        ),
        ("go from group to group", "take one room at a time"),
        ("look at the next group", "give the floor to the next room"),
        ("tell your neighbour something", "tell the rest of us something"),
        ("give everyone a minute to ask their neighbour", "give everyone a minute to think"),
        ("let the tables talk quietly for a minute", "send everyone to the rooms for a minute"),
        ("put the card in front of someone else", "give the floor to someone else"),
        ("talk in pairs, then all together", "think on your own, then talk together"),
        ("say hi to two people you don’t know that well", "say hi, and say one thing you like doing"),
        (
            "grab something to eat, go outside, talk to someone you haven’t talked to before",
            "grab something to eat, and go outside"
        ),
        ("grab something to eat, and talk to someone new", "grab something to eat, and go outside"),
        ("go quietly over to the adult and say so", "write to the adult directly"),
    ]
}
