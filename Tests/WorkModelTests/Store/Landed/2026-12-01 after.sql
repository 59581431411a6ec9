PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('2026-11-23 room');
INSERT INTO grdb_migrations VALUES('2026-11-25 documents');
INSERT INTO grdb_migrations VALUES('2026-11-28 signs');
INSERT INTO grdb_migrations VALUES('2026-11-29 trial');
INSERT INTO grdb_migrations VALUES('2026-11-29 evening');
INSERT INTO grdb_migrations VALUES('2026-11-29 night');
INSERT INTO grdb_migrations VALUES('2026-11-29 video');
INSERT INTO grdb_migrations VALUES('2026-11-29 units');
INSERT INTO grdb_migrations VALUES('2026-11-30 owners');
INSERT INTO grdb_migrations VALUES('2026-11-30 planning');
INSERT INTO grdb_migrations VALUES('2026-11-30 limits');
INSERT INTO grdb_migrations VALUES('2026-11-30 measures');
INSERT INTO grdb_migrations VALUES('2026-12-01 after');
CREATE TABLE pulse (beats INTEGER NOT NULL, prunedAt INTEGER, doubtedAt INTEGER) STRICT;
INSERT INTO pulse VALUES(0,1796082333900,NULL);
CREATE TABLE edition (
    hash TEXT NOT NULL PRIMARY KEY,
    texts TEXT NOT NULL,
    madeAt INTEGER NOT NULL
) STRICT;
INSERT INTO edition VALUES('4cf4b8ec6d2f1e7b12e5366d71442b44253124dff691bd48d8df4befe7c587b6','{"barriers":[{"key":"economy","name":{"en":"Money","nb":"Økonomi","nn":"Økonomi"}},{"key":"transport","name":{"en":"Transport","nb":"Transport","nn":"Transport"}},{"key":"facilitation","name":{"en":"Access and support","nb":"Tilrettelegging","nn":"Tilrettelegging"}},{"key":"influence","name":{"en":"Having a say","nb":"Medvirkning","nn":"Medverknad"}},{"key":"information","name":{"en":"Information","nb":"Informasjon","nn":"Informasjon"}},{"key":"network","name":{"en":"Support network","nb":"Nettverk","nn":"Nettverk"}},{"key":"care","name":{"en":"Caring at home","nb":"Omsorg hjemme","nn":"Omsorg heime"}}],"cards":{"kommune":{"persons":[{"age":14,"alt":{"en":"Guri sits in her wheelchair at the foot of a staircase, playing the flute. At the top there is light in the rehearsal room.","nb":"Guri sitter i rullestol nederst ved en trapp og spiller på en tverrfløyte. Øverst lyser det fra øvingslokalet.","nn":"Guri sit i rullestol nedst ved ei trapp og speler på ei tverrfløyte. Øvst lyser det frå øvingslokalet."},"barriers":["facilitation","care"],"drawing":"guri","home":{"en":"Lives with her mum and little sister.","nb":"Bor med mamma og lillesøster.","nn":"Bur med mamma og veslesøster."},"key":"guri","loves":{"en":"Dreams of playing the flute.","nb":"Drømmer om å spille tverrfløyte.","nn":"Drøymer om å spele tverrfløyte."},"name":"Guri","questions":{"en":["What is the band missing without Guri?","What is in the way: the building, the responsibility at home, or that nobody has asked?","Who could ask her tomorrow?","What would it take for Guri to come for her own sake?"],"nb":["Hva går korpset glipp av uten Guri?","Hva stenger: huset, ansvaret hjemme, eller at ingen har spurt?","Hvem kunne spurt henne i morgen?","Hva skal til for at Guri kan få være med for sin egen del?"],"nn":["Kva går korpset glipp av utan Guri?","Kva stengjer: huset, ansvaret heime, eller at ingen har spurt?","Kven kunne spørje henne i morgon?","Kva skal til for at Guri kan få vere med for sin eigen del?"]},"story":{"en":"Guri knows every tune the band plays. She has spina bifida and uses a wheelchair. Mum works long days, so it is Guri who makes sure that her little sister has dinner and gets out of the door on time.\n\nTwo evenings a week she goes with her sister to the band. It rehearses upstairs, and there is no lift. Guri waits outside with music in her ears. When she takes out her earphones she can hear the band through the window, and she knows every wrong note. What she would like most is to sit up there herself, with a flute. She has not told anyone yet.\n\nAt home she has learned the fingering on a ruler. When her sister gets stuck, it is Guri she asks.","nb":"Guri kan alle låtene korpset spiller. Hun har ryggmargsbrokk og bruker rullestol. Mamma jobber lange dager, så det er Guri som passer på at lillesøster får middag og kommer seg av gårde.\n\nTo kvelder i uka følger hun søsteren til korpset. Det øver i andre etasje, uten heis. Guri venter ute med musikk på øret. Når hun tar ut proppene, hører hun korpset gjennom vinduet, og hun kjenner igjen hver feil tone. Helst ville hun ha sittet der oppe selv, med tverrfløyte. Det har hun ikke sagt til noen ennå.\n\nHjemme har hun lært seg grepene på en linjal. Når søsteren står fast, er det Guri hun spør.","nn":"Guri kan alle låtane korpset speler. Ho har ryggmergsbrokk og bruker rullestol. Mamma jobbar lange dagar, så det er Guri som passar på at veslesøster får middag og kjem seg av garde.\n\nTo kveldar i veka følgjer ho søstera til korpset. Det øver i andre høgda, utan heis. Guri ventar ute med musikk på øyret. Når ho tek ut proppane, høyrer ho korpset gjennom vindauget, og ho kjenner att kvar feil tone. Helst ville ho ha sete der oppe sjølv, med tverrfløyte. Det har ho ikkje sagt til nokon enno.\n\nHeime har ho lært seg grepa på ein linjal. Når søstera står fast, er det Guri ho spør."}},{"age":15,"alt":{"en":"Nora stands in front of the choir with her own song on a sheet of paper. Above them a rope runs like a line of music, with knots for notes.","nb":"Nora står foran koret med sin egen sang på et ark. Over dem går et tau som en notelinje, med knuter som noter.","nn":"Nora står framfor koret med sin eigen song på eit ark. Over dei går eit tau som ei notelinje, med knutar som notar."},"barriers":["influence","economy"],"drawing":"nora","home":{"en":"Lives in a terraced house with her mum, dad and two little brothers.","nb":"Bor i rekkehus med mamma, pappa og to småbrødre.","nn":"Bur i rekkjehus med mamma, pappa og to småbrør."},"key":"nora","loves":{"en":"Loves singing in a choir, and writes songs of her own.","nb":"Elsker å synge i kor, og lager sanger selv.","nn":"Elskar å syngje i kor, og lagar songar sjølv."},"name":"Nora","questions":{"en":["What does the choir lose if Nora leaves?","What does it mean to have a real say?","Who could listen to her songs this week?","How could Nora try the other choir without her family having to ask for help?"],"nb":["Hva mister koret hvis Nora slutter?","Hva betyr det å være med og bestemme på ordentlig?","Hvem kunne hørt på sangene hennes denne uka?","Hvordan kan Nora få prøve det andre koret uten at familien må be om hjelp?"],"nn":["Kva mistar koret om Nora sluttar?","Kva vil det seie å vere med og bestemme på ordentleg?","Kven kunne høyre på songane hennar denne veka?","Korleis kan Nora få prøve det andre koret utan at familien må be om hjelp?"]},"story":{"en":"Nora has sung in the choir since she was eight. She finds the harmony without thinking, and the youngest ones like to stand next to her. In a drawer at home are eleven songs she has written.\n\nIt is the adults who choose what the choir sings. Nora has asked whether they could try one of hers. The answer was a friendly maybe, and that was a year ago. Thursdays have started to feel dull, even though she likes everyone there.\n\nIn the next town there is a choir where young people decide for themselves. It costs more than the family can afford, so Nora has not mentioned it at home. She doesn''t know whether to go on. Singing is not something she wants to give up.","nb":"Nora har sunget i kor siden hun var åtte. Hun finner andrestemmen av seg selv, og de yngste vil helst stå ved siden av henne. I en skuff hjemme ligger elleve sanger hun har laget.\n\nDet er de voksne som velger hva koret skal synge. Nora har spurt om de kan prøve en av hennes. Svaret var et vennlig kanskje, og det er et år siden nå. Det har begynt å bli kjedelig på torsdagene, selv om hun liker alle som er der.\n\nI nabobyen finnes et kor der ungdommene bestemmer selv. Det koster mer enn familien har råd til, så Nora har ikke nevnt det hjemme. Hun vet ikke om hun skal fortsette. Å synge vil hun ikke slutte med.","nn":"Nora har sunge i kor sidan ho var åtte. Ho finn andrestemma av seg sjølv, og dei yngste vil helst stå ved sida av henne. I ein skuff heime ligg elleve songar ho har laga.\n\nDet er dei vaksne som vel kva koret skal syngje. Nora har spurt om dei kan prøve ein av hennar. Svaret var eit venleg kanskje, og det er eit år sidan no. Det har byrja å bli keisamt på torsdagane, sjølv om ho liker alle som er der.\n\nI nabobyen finst det eit kor der ungdommane bestemmer sjølve. Det kostar meir enn familien har råd til, så Nora har ikkje nemnt det heime. Ho veit ikkje om ho skal halde fram. Å syngje vil ho ikkje slutte med."}},{"age":6,"alt":{"en":"Alex hangs by his arms from a branch, wearing a scout scarf. A knotted rope hangs down beside him.","nb":"Alex henger etter armene i en grein, med speiderskjerf. Et tau med knuter henger ned ved siden av.","nn":"Alex heng etter armane i ei grein, med speidarskjerf. Eit tau med knutar heng ned ved sida av."},"barriers":["transport","network"],"drawing":"alex","home":{"en":"Lives with his mum and big sister.","nb":"Bor med mamma og storesøster.","nn":"Bur med mamma og storesøster."},"key":"alex","loves":{"en":"Loves scouts, and climbing trees most of all.","nb":"Elsker speideren, og mest av alt å klatre i trær.","nn":"Elskar speidaren, og mest av alt å klatre i tre."},"name":"Alex","questions":{"en":["What can Alex teach the other scouts?","What is in the way in the weeks he doesn''t come?","Who drives past anyway, and who could ask his mum?","How could the leader find out why Alex is away?"],"nb":["Hva kan Alex lære de andre speiderne?","Hva stenger de ukene han ikke kommer?","Hvem kjører forbi likevel, og hvem kunne spurt mamma?","Hvordan kan lederen få vite hvorfor Alex er borte?"],"nn":["Kva kan Alex lære dei andre speidarane?","Kva stengjer dei vekene han ikkje kjem?","Kven køyrer forbi likevel, og kven kunne spørje mamma?","Korleis kan leiaren få vite kvifor Alex er borte?"]},"story":{"en":"Alex climbs higher than anyone else in his scout group. He knows which branches will hold, and when someone is scared of getting down again, he shows them where to put their feet. On meeting days he wears his scarf from breakfast.\n\nHe lives with his mum and big sister. Mum is on her own with them, and she hardly knows anyone here. Every other week his sister is in respite care. Then Mum drives, and Alex is the first one there.\n\nThe other weeks his sister is at home and needs a lot of help. Mum has no time to drive, and no bus goes to the scout cabin. Alex puts on his scarf anyway and climbs the tree by the house. The leader has noticed that he is sometimes away and thinks the family travels a lot.","nb":"Alex klatrer høyest av alle i speideren. Han vet hvilke greiner som holder, og er noen redde for å komme ned igjen, viser han hvor de kan sette foten. På møtedagene har han skjerfet på fra frokost.\n\nHan bor med mamma og storesøster. Mamma er alene med dem, og her de bor, kjenner hun nesten ingen. Annenhver uke er søsteren på avlastning. Da kjører mamma, og Alex er først på plass.\n\nDe andre ukene er søsteren hjemme og trenger mye hjelp. Da får ikke mamma tid til å kjøre, og det går ingen buss til speiderhytta. Alex tar på skjerfet likevel og klatrer i treet ved huset. Lederen har merket at han er borte av og til, og tror at familien reiser mye.","nn":"Alex klatrar høgast av alle i speidaren. Han veit kva greiner som held, og er nokon redde for å kome ned att, viser han kvar dei kan setje foten. På møtedagane har han skjerfet på frå frukost.\n\nHan bur med mamma og storesøster. Mamma er åleine med dei, og her dei bur, kjenner ho nesten ingen. Annakvar veke er søstera på avlasting. Då køyrer mamma, og Alex er først på plass.\n\nDei andre vekene er søstera heime og treng mykje hjelp. Då får ikkje mamma tid til å køyre, og det går ingen buss til speidarhytta. Alex tek på seg skjerfet likevel og klatrar i treet ved huset. Leiaren har merka at han er borte av og til, og trur at familien reiser mykje."}}]},"organisasjon":{"topics":[{"key":"utstyr","questions":{"en":["What does a child need in the first year with us, and what does it cost?","What can we lend, swap or hand down?","How do we make second-hand as normal as new?"],"nb":["Hva må et barn ha med seg hos oss det første året, og hva koster det?","Hva kan vi låne ut, bytte eller la gå i arv?","Hvordan gjør vi brukt like vanlig som nytt?"],"nn":["Kva må eit barn ha med seg hos oss det første året, og kva kostar det?","Kva kan vi låne ut, byte eller la gå i arv?","Korleis gjer vi brukt like vanleg som nytt?"]},"story":{"en":"In August the nine-year-olds need indoor shoes. In October it is shin pads, in November a bag with the club badge. Each thing is not that expensive, but they keep coming. In one home the message is left without an answer. Meanwhile three pairs of nearly new shoes stand in the cupboard of someone who has grown.","nb":"I august trenger niåringene innesko. I oktober er det leggskinn, i november en bag med klubbmerke på. Hver ting for seg er ikke så dyr, men de kommer tett. Hjemme hos en av dem blir meldingen liggende uten svar. Samtidig står tre par nesten nye sko i boden til en som har vokst.","nn":"I august treng niåringane innesko. I oktober er det leggskinn, i november ein bag med klubbmerke på. Kvar ting for seg er ikkje så dyr, men dei kjem tett. Heime hos ein av dei blir meldinga liggjande utan svar. Samstundes står tre par nesten nye sko i boda til ein som har vakse."},"tip":{"en":"Put a hand-me-down box by the door, where anyone can give and anyone can take without asking.","nb":"Sett en arvekasse ved døra, der alle kan gi og alle kan ta uten å spørre.","nn":"Set ei arvekasse ved døra, der alle kan gi og alle kan ta utan å spørje."},"title":{"en":"Equipment","nb":"Utstyr","nn":"Utstyr"}},{"key":"hvem-mangler","questions":{"en":["Who lives here but isn''t with us, and how do we know?","What might lie behind it when a child isn''t allowed?","Who could ask in a way that makes it safe to answer?"],"nb":["Hvem bor her, men er ikke hos oss, og hvordan vet vi det?","Hva kan ligge bak når et barn ikke får lov?","Hvem kan spørre, så det blir trygt å svare?"],"nn":["Kven bur her, men er ikkje hos oss, og korleis veit vi det?","Kva kan liggje bak når eit barn ikkje får lov?","Kven kan spørje, så det blir trygt å svare?"]},"story":{"en":"Ten children come to the first practice. The coach learns their names, sorts out lifts and rings when someone is ill. They become a good team. By the fence stands a girl from the same class. She is the fastest in the playground and wanted to join, but at home they said no. Nobody on the pitch knows why.","nb":"Ti barn kommer til første trening. Treneren lærer seg navnene, ordner skyss og ringer når noen er syke. Det blir en fin gjeng. Ved gjerdet står en jente fra samme klasse. Hun er raskest av alle i friminuttet og ville gjerne begynt, men hjemme sa de nei. På banen er det ingen som vet hvorfor.","nn":"Ti barn kjem til første trening. Trenaren lærer seg namna, ordnar skyss og ringjer når nokon er sjuke. Det blir ein fin gjeng. Ved gjerdet står ei jente frå same klasse. Ho er raskast av alle i friminuttet og ville gjerne byrje, men heime sa dei nei. På bana er det ingen som veit kvifor."},"tip":{"en":"Ask the school to hand out your invitation, and write on it that a solution can always be found.","nb":"Be skolen dele ut invitasjonen, og skriv på den at det alltid går an å finne en løsning.","nn":"Be skulen dele ut invitasjonen, og skriv på han at det alltid går an å finne ei løysing."},"title":{"en":"Who is missing?","nb":"Hvem mangler?","nn":"Kven manglar?"}},{"key":"kontingent","questions":{"en":["What does a year with us cost all in all, and is it too much?","What happens when someone doesn''t pay, and who gets to know?","How could we split, lower or waive the fee without anyone having to explain?"],"nb":["Hva koster et år hos oss alt i alt, og er det for mye?","Hva skjer når noen ikke betaler, og hvem får vite det?","Hvordan kan vi dele opp, senke eller stryke, uten at noen må forklare seg?"],"nn":["Kva kostar eit år hos oss alt i alt, og er det for mykje?","Kva skjer når nokon ikkje betaler, og kven får vite det?","Korleis kan vi dele opp, senke eller stryke, utan at nokon må forklare seg?"]},"story":{"en":"The bill for the whole spring comes in January. At the bottom it says you can get in touch if it is difficult. A mother reads that line three times. Who will answer, and who will know? She leaves it. In February the reminder comes, and at rehearsal the best cornet player''s chair is empty.","nb":"Regningen for hele våren kommer i januar. Nederst står det at man kan ta kontakt hvis det blir vanskelig. En mamma leser linja tre ganger. Hvem er det som svarer, og hvem får vite det? Hun lar det ligge. I februar kommer purringen, og på øvelsen står stolen til den beste kornettisten tom.","nn":"Rekninga for heile våren kjem i januar. Nedst står det at ein kan ta kontakt om det blir vanskeleg. Ei mamma les linja tre gonger. Kven er det som svarer, og kven får vite det? Ho lèt det liggje. I februar kjem purringa, og på øvinga står stolen til den beste kornettisten tom."},"tip":{"en":"Write on the bill that nobody should have to leave because of money, and who on the board the family can ring in confidence.","nb":"Skriv på regningen at ingen skal slutte på grunn av penger, og hvem i styret familien trygt kan ringe.","nn":"Skriv på rekninga at ingen skal slutte på grunn av pengar, og kven i styret familien trygt kan ringje."},"title":{"en":"Membership and training fees","nb":"Kontingent og treningsavgift","nn":"Kontingent og treningsavgift"}},{"key":"cup-og-reiser","questions":{"en":["Who helps decide where we go, and what the trip may cost?","What do the children remember best, and does it have to cost that much?","What do we do when someone says they can''t come, without prying?"],"nb":["Hvem er med og bestemmer hvor vi reiser, og hva turen får koste?","Hva er det barna husker best, og må det koste så mye?","Hva gjør vi når noen sier at de ikke kan, uten å grave?"],"nn":["Kven er med og bestemmer kvar vi reiser, og kva turen får koste?","Kva er det barna hugsar best, og må det koste så mykje?","Kva gjer vi når nokon seier at dei ikkje kan, utan å grave?"]},"story":{"en":"The team is off to a three-day cup, and everyone is excited. At the parents'' meeting hotel, coach and matching hoodies are agreed in five minutes. Those who thought it was expensive said nothing. A week later the goalkeeper says he can''t come, because they are visiting Grandma that weekend. Grandma lives next door.","nb":"Laget skal på cup i tre dager, og alle gleder seg. På foreldremøtet blir hotell, buss og like gensere vedtatt på fem minutter. De som syntes det ble dyrt, sa ingenting. Uka etter melder keeperen at han ikke kan, for de skal til bestemor den helga. Bestemor bor i nabohuset.","nn":"Laget skal på cup i tre dagar, og alle gler seg. På foreldremøtet blir hotell, buss og like genserar vedtekne på fem minutt. Dei som syntest det blei dyrt, sa ingenting. Veka etter melder keeperen at han ikkje kan, for dei skal til bestemor den helga. Bestemor bur i nabohuset."},"tip":{"en":"Agree on what the year''s trips may cost in total before anyone has started looking forward to them.","nb":"Bli enige om hva årets turer til sammen får koste, før noen har begynt å glede seg.","nn":"Bli einige om kva turane i år får koste til saman, før nokon har byrja å gle seg."},"title":{"en":"Cups, camps and trips","nb":"Cup, leir og reiser","nn":"Cup, leir og reiser"}},{"key":"foreldredugnad","questions":{"en":["What do we ask of parents, and who did we picture when we made the list?","What can you contribute without a car, money or free evenings?","What happens to those who can''t, and how does that feel?"],"nb":["Hva ber vi foreldre om, og hvem så vi for oss da vi lagde lista?","Hva kan man bidra med uten bil, penger eller ledige kvelder?","Hva skjer med den som ikke kan, og hvordan kjennes det?"],"nn":["Kva ber vi foreldre om, og kven såg vi for oss då vi laga lista?","Kva kan ein bidra med utan bil, pengar eller ledige kveldar?","Kva skjer med den som ikkje kan, og korleis kjennest det?"]},"story":{"en":"The spring list is ready: two evenings in the kiosk, one turn at driving, and nine packs of toilet paper to sell. One dad works evenings, has no car and knows few people he could sell to. He is a carpenter and could mend the benches in a morning. That isn''t on the list, so he doesn''t sign up.","nb":"Lista for våren er klar: to kvelder i kiosken, én kjøretur og ni pakker toalettpapir å selge. En pappa jobber kveld, har ikke bil og kjenner få han kan selge til. Han er snekker og kunne ha fikset benkene på en formiddag. Det står ikke på lista, så han skriver seg ikke opp.","nn":"Lista for våren er klar: to kveldar i kiosken, éin køyretur og ni pakkar toalettpapir å selje. Ein pappa jobbar kveld, har ikkje bil og kjenner få han kan selje til. Han er snikkar og kunne ha fiksa benkane på ein formiddag. Det står ikkje på lista, så han skriv seg ikkje opp."},"tip":{"en":"Ask each family what they would like to contribute, and let cheering from the sidelines count.","nb":"Spør hver familie hva de har lyst til å bidra med, og la det telle å stå på sidelinja og heie.","nn":"Spør kvar familie kva dei har lyst til å bidra med, og la det telje å stå på sidelinja og heie."},"title":{"en":"The parents'' dugnad","nb":"Foreldredugnad","nn":"Foreldredugnad"}},{"key":"informasjon","questions":{"en":["Where does a new family find us, and do they understand what they read?","What do they need to sign up: an app, a bank card, someone who knows Norwegian?","Who could tell people about us face to face?"],"nb":["Hvor finner en ny familie oss, og skjønner de det de leser?","Hva må de ha for å melde på: app, bankkort, en som kan norsk?","Hvem kan fortelle om oss ansikt til ansikt?"],"nn":["Kvar finn ein ny familie oss, og skjønar dei det dei les?","Kva må dei ha for å melde på: app, bankkort, ein som kan norsk?","Kven kan fortelje om oss ansikt til ansikt?"]},"story":{"en":"Sign-up opens on Monday at eight, and by five past it is full. The message was in an app, in Norwegian, with abbreviations that only members understand. A family who moved here last winter hears about it from a neighbour on Friday. Their boy learned to swim this summer and never wants to leave the water.","nb":"Påmeldingen åpner mandag klokka åtte, og fem over er den full. Beskjeden lå i en app, på norsk, med forkortelser som bare medlemmene kjenner. En familie som flyttet hit i vinter, hører om det av en nabo på fredag. Gutten deres har lært seg å svømme i sommer og vil helst aldri opp av vannet.","nn":"Påmeldinga opnar måndag klokka åtte, og fem over er ho full. Beskjeden låg i ein app, på norsk, med forkortingar som berre medlemmene kjenner. Ein familie som flytta hit i vinter, høyrer om det av ein nabo på fredag. Guten deira har lært seg å symje i sommar og vil helst aldri opp av vatnet."},"tip":{"en":"Keep a few places for those who come late, and put up a simple poster at the school, the shop and the library.","nb":"Hold av noen plasser til dem som kommer sent, og heng opp en enkel plakat på skolen, i butikken og på biblioteket.","nn":"Hald av nokre plassar til dei som kjem seint, og heng opp ein enkel plakat på skulen, i butikken og på biblioteket."},"title":{"en":"Information and sign-up","nb":"Informasjon og påmelding","nn":"Informasjon og påmelding"}},{"key":"lederen","questions":{"en":["What signs might tell us that a child is on the way out?","What do we do when a child quits: who rings, and what do we say?","Who can the leader talk to when something seems odd?"],"nb":["Hvilke tegn kan fortelle at et barn er på vei ut?","Hva gjør vi når et barn slutter: Hvem ringer, og hva sier vi?","Hvem kan lederen snakke med når det er noe å lure på?"],"nn":["Kva teikn kan fortelje at eit barn er på veg ut?","Kva gjer vi når eit barn sluttar: Kven ringjer, og kva seier vi?","Kven kan leiaren snakke med når det er noko å lure på?"]},"story":{"en":"She is the first to fetch the balls and the last to go home. But when there is a cup she is always ill, and this autumn she has played in shoes that are too small. One Tuesday she says she is leaving because it has become boring. The coach is sorry, wishes her luck and wonders about it all evening.","nb":"Hun er først til å hente ballene og sist hjem fra trening. Men når det er cup, er hun alltid syk, og i høst har hun spilt i for små sko. En tirsdag sier hun at hun slutter, for det er blitt kjedelig. Treneren synes det er synd, ønsker henne lykke til og lurer på det hele kvelden.","nn":"Ho er først til å hente ballane og sist heim frå trening. Men når det er cup, er ho alltid sjuk, og i haust har ho spelt i for små sko. Ein tysdag seier ho at ho sluttar, for det er blitt keisamt. Trenaren synest det er synd, ønskjer henne lykke til og lurer på det heile kvelden."},"tip":{"en":"Always ring when someone quits, and say that the child is missed and that you are glad to help.","nb":"Ring alltid når noen slutter, og si at barnet er savnet, og at dere gjerne hjelper.","nn":"Ring alltid når nokon sluttar, og sei at barnet er sakna, og at de gjerne hjelper."},"title":{"en":"The leader who meets the child","nb":"Lederen som møter barnet","nn":"Leiaren som møter barnet"}}]}},"runSheets":[{"lengths":[90,120,150,180],"steps":[{"ask":{"en":"Welcome! Find a table and say hello","nb":"Velkommen! Finn et bord og si hei til naboen","nn":"Velkomne! Finn eit bord og sei hei til naboen"},"do":{"en":["Say who you are, and who has invited everyone.","Point to the code on the wall. One phone per table is enough.","Say when you will finish."],"nb":["Si hvem du er, og hvem som inviterer.","Vis koden på veggen. Én telefon per bord er nok.","Si når dere slutter."],"nn":["Sei kven du er, og kven som inviterer.","Vis koden på veggen. Éin telefon per bord er nok.","Sei når de sluttar."]},"groups":{"en":"Say hello around the table, and tell each other what you took part in as a child. Agree on who writes for the table.","nb":"Si hei rundt bordet, og fortell hva du selv var med på som barn. Bli enige om hvem som skriver for bordet.","nn":"Sei hei rundt bordet, og fortel kva du sjølv var med på som barn. Bli einige om kven som skriv for bordet."},"key":"velkommen","kind":"opening","least":3,"minutes":[8,8,10,10],"most":15,"say":{"en":"Welcome to our dugnad, the Norwegian word for many people each doing a little, so that together they get something big done. Today it is about every child here having something to take part in, whatever the family can afford, and before we go home we will have agreed on two or three things that somebody is really going to do. I won''t call on anyone by name, so speak when you feel like it. And we don''t name real children either: the children we are about to meet are invented.","nb":"Velkommen til dugnad, der mange gjør litt hver, så alle barn hos oss får noe å være med på, uansett hva familien har råd til. Før vi går hjem, er vi enige om to eller tre ting som noen faktisk skal gjøre. Jeg spør ingen ved navn, så snakk når dere selv vil. Vi nevner heller ikke ekte barn ved navn: Barna vi skal bli kjent med i dag, er diktet opp.","nn":"Velkomne til dugnad, der mange gjer litt kvar, så alle barn hos oss får noko å vere med på, same kva familien har råd til. Før vi går heim, er vi einige om to eller tre ting som nokon faktisk skal gjere. Eg spør ingen ved namn, så snakk når de sjølve vil. Vi nemner heller ikkje ekte barn ved namn: Barna vi skal bli kjende med i dag, er dikta opp."},"short":{"en":"Welcome","nb":"Velkommen","nn":"Velkomne"},"title":{"en":"Welcome","nb":"Velkommen","nn":"Velkomne"}},{"ask":{"en":"What didn''t we know about the children here?","nb":"Hva visste vi ikke om barna hos oss?","nn":"Kva visste vi ikkje om barna hos oss?"},"do":{"en":["Show three figures at most, and say where they come from.","No figures? Say so, and tell them what you do know.","Save the discussion for the tables."],"nb":["Vis høyst tre tall, og si hvor de kommer fra.","Mangler dere tall? Si det rett ut, og fortell det dere vet.","Spar diskusjonen til bordene."],"nn":["Vis høgst tre tal, og sei kvar dei kjem frå.","Manglar de tal? Sei det rett ut, og fortel det de veit.","Spar diskusjonen til borda."]},"drops":5,"groups":{"en":"Listen. Notice one thing you didn''t know, and bring it to the talk at your table.","nb":"Lytt. Legg merke til én ting dere ikke visste, og ta den med til samtalen ved bordet.","nn":"Lytt. Legg merke til éin ting de ikkje visste, og ta han med til samtalen ved bordet."},"key":"utfordringsbilde","kind":"picture","least":3,"minutes":[5,7,10,10],"most":15,"say":{"en":"Before we start talking, let us look at how things are here. The figures tell us how many, but not who, and that is how it should be. Behind every figure are children who are good at something, enjoy something and dream of something.","nb":"Før vi begynner å snakke, ser vi på hvordan det står til hos oss. Tallene sier hvor mange det gjelder, men ikke hvem, og slik skal det være. Bak hvert tall er det barn som kan noe, liker noe og drømmer om noe.","nn":"Før vi byrjar å snakke, ser vi på korleis det står til hos oss. Tala seier kor mange det gjeld, men ikkje kven, og slik skal det vere. Bak kvart tal er det barn som kan noko, liker noko og drøymer om noko."},"short":{"en":"Here","nb":"Hos oss","nn":"Hos oss"},"title":{"en":"How things are here","nb":"Slik er det hos oss","nn":"Slik er det hos oss"}},{"ask":{"en":"What do the young people want us to do?","nb":"Hva vil ungdommene at vi skal gjøre?","nn":"Kva vil ungdommane at vi skal gjere?"},"do":{"en":["Let them stand or sit wherever they like.","Take two short questions from the room.","Say when they will hear what became of the proposals."],"nb":["La ungdommene stå eller sitte der de selv vil.","Ta to korte spørsmål fra salen.","Si når de får vite hva det ble av forslagene."],"nn":["La ungdommane stå eller sitje der dei sjølve vil.","Ta to korte spørsmål frå salen.","Sei når dei får vite kva det blei av forslaga."]},"drops":1,"groups":{"en":"Listen. Choose one proposal to bring to the talk at your table.","nb":"Lytt. Velg ett forslag som dere vil ta med til samtalen ved bordet.","nn":"Lytt. Vel eitt forslag som de vil ta med til samtalen ved bordet."},"key":"ungdom","kind":"youth","least":5,"minutes":[0,0,10,10],"most":20,"say":{"en":"Now it is the young people''s turn. They have talked about what there is to do here, and they have brought proposals they want us to hear. We listen until they have finished before anyone answers. Take the proposals back to your table, because they belong in everything we talk about next.","nb":"Nå har ungdommene ordet. De har snakket om fritida her hos oss og tatt med forslag som de vil at vi skal høre. Vi lytter til de er ferdige, før noen svarer. Ta forslagene med dere til bordet: De hører med i alt vi skal snakke om.","nn":"No har ungdommane ordet. Dei har snakka om fritida her hos oss og har med forslag som dei vil at vi skal høyre. Vi lyttar til dei er ferdige, før nokon svarer. Ta forslaga med dykk til bordet: Dei høyrer med i alt vi skal snakke om."},"short":{"en":"Young people","nb":"Ungdommene","nn":"Ungdommane"},"title":{"en":"Over to the young people","nb":"Ungdommene har ordet","nn":"Ungdommane har ordet"}},{"ask":{"en":"What do we do well, so every child can join in?","nb":"Hva gjør vi bra, så alle barn kan bli med?","nn":"Kva gjer vi bra, så alle barn kan bli med?"},"card":"blue","do":{"en":["Keep time, and call out after three minutes.","Ask the tables to share, one pair at a time.","If a table is quiet, ask: “When did you keep a child from dropping out?”","Say when two minutes are left."],"nb":["Ta tida, og si fra etter tre minutter.","Be bordene dele rundt, ett par om gangen.","Er et bord stille, spør: «Når fikk dere med et barn som var på vei ut?»","Si fra når det er to minutter igjen."],"nn":["Ta tida, og sei frå etter tre minutt.","Be borda dele rundt, eitt par om gongen.","Er eit bord stille, spør: «Når fekk de med eit barn som var på veg ut?»","Sei frå når det er to minutt att."]},"groups":{"en":"Talk in pairs for three minutes. Then share around the table, and write one note for each thing you are proud of.","nb":"Snakk to og to i tre minutter. Del så rundt bordet, og skriv ett notat for hver ting dere er stolte av.","nn":"Snakk to og to i tre minutt. Del så rundt bordet, og skriv eitt notat for kvar ting de er stolte av."},"key":"hva-gjor-vi-bra","kind":"task","least":6,"minutes":[12,15,15,18],"most":30,"notes":true,"records":"strengths","say":{"en":"We start with what works. Talk in pairs for three minutes: what are you proud of that lets children take part, whatever the family can afford? Then share around the table and write it down. Small things count too, like a leader who rings when a child stops coming.","nb":"Vi begynner med det som virker. Snakk sammen to og to i tre minutter: Hva er dere stolte av som gjør at barn kan være med, uansett hva familien har råd til? Etterpå deler dere rundt bordet og skriver det ned. Små ting teller også, som en leder som ringer når et barn slutter å komme.","nn":"Vi byrjar med det som verkar. Snakk saman to og to i tre minutt: Kva er de stolte av som gjer at barn kan vere med, same kva familien har råd til? Etterpå deler de rundt bordet og skriv det ned. Små ting tel òg, som ein leiar som ringjer når eit barn sluttar å kome."},"short":{"en":"What works","nb":"Hva gjør vi bra?","nn":"Kva gjer vi bra?"},"title":{"en":"What do we do well?","nb":"Hva gjør vi bra?","nn":"Kva gjer vi bra?"},"write":{"en":"Write something your table is proud of","nb":"Skriv noe bordet er stolt av","nn":"Skriv noko bordet er stolt av"}},{"ask":{"en":"What is your table most proud of?","nb":"Hva er bordet deres mest stolt av?","nn":"Kva er bordet dykkar mest stolt av?"},"do":{"en":["Go from table to table. Let each one choose who speaks.","Show one note from each table on the wall.","In a big room, hear some tables and show the rest on the wall."],"nb":["Gå fra bord til bord. La bordet velge hvem som snakker.","Vis ett notat fra hvert bord på veggen.","Er dere mange, hør noen bord og vis resten på veggen."],"nn":["Gå frå bord til bord. La bordet velje kven som snakkar.","Vis eitt notat frå kvart bord på veggen.","Er de mange, høyr nokre bord og vis resten på veggen."]},"drops":6,"groups":{"en":"Choose one thing, and one person to tell it. Listen for something you would like to copy.","nb":"Velg én ting og én som forteller. Hør om noen har noe dere har lyst til å gjøre etter.","nn":"Vel éin ting og éin som fortel. Høyr om nokon har noko de har lyst til å gjere etter."},"key":"hva-gjor-vi-bra-deling","kind":"sharing","least":3,"minutes":[5,7,8,10],"most":15,"say":{"en":"Now we would like to hear from the tables. Choose one thing you are proud of, preferably something others could copy. Half a minute is plenty, because everything else is written down and kept.","nb":"Nå vil vi høre fra bordene. Velg én ting dere er stolte av, gjerne noe andre kan gjøre etter dere. Et halvt minutt holder, for alt det andre er skrevet ned og blir tatt vare på.","nn":"No vil vi høyre frå borda. Vel éin ting de er stolte av, gjerne noko andre kan gjere etter dykk. Eit halvt minutt held, for alt det andre er skrive ned og blir teke vare på."},"shares":"hva-gjor-vi-bra","short":{"en":"Share: strengths","nb":"Vi deler: bra","nn":"Vi deler: bra"},"title":{"en":"We share: what we do well","nb":"Vi deler: det vi gjør bra","nn":"Vi deler: det vi gjer bra"}},{"ask":{"en":"Who is the child on the card? What is in the way?","nb":"Hvem er barnet på kortet, og hva stenger?","nn":"Kven er barnet på kortet, og kva stengjer?"},"card":"orange","chooses":"person","do":{"en":["Let each table choose its own card.","Walk around, and check that everyone has read theirs.","If a real child comes up, kindly ask them to invent one instead.","Say when two minutes are left."],"nb":["La hvert bord velge kort selv.","Gå en runde, og hør om alle har fått lest.","Kommer det fram et ekte barn, be vennlig om å dikte i stedet.","Si fra når det er to minutter igjen."],"nn":["La kvart bord velje kort sjølv.","Gå ein runde, og høyr om alle har fått lese.","Kjem det fram eit ekte barn, be venleg om å dikte i staden.","Sei frå når det er to minutt att."]},"groups":{"en":"Choose a person card, or make up a child yourselves. Read aloud, talk about the questions, and write what stands in the way.","nb":"Velg et personkort, eller dikt opp et barn selv. Les høyt, snakk om spørsmålene, og skriv det som stenger.","nn":"Vel eit personkort, eller dikt opp eit barn sjølve. Les høgt, snakk om spørsmåla, og skriv det som stengjer."},"key":"hvem-er-vi-til-for","kind":"task","least":10,"minutes":[18,22,22,27],"most":45,"notes":true,"records":"persons","say":{"en":"Now you are going to get to know a child. Choose a person card and read it aloud to each other, or make up a child yourselves, as long as it is not a child any of you know. What is the child good at, what does the child dream of, and what stands in the way? It is often several things at once, so don''t stop at the first.","nb":"Nå skal dere bli kjent med et barn. Velg et personkort og les det høyt for hverandre, eller dikt opp et barn selv, bare ikke et barn noen av dere kjenner. Hva kan barnet, hva drømmer det om, og hva er det som stenger? Ofte er det flere ting på én gang, så ikke stopp ved den første.","nn":"No skal de bli kjende med eit barn. Vel eit personkort og les det høgt for kvarandre, eller dikt opp eit barn sjølve, berre ikkje eit barn nokon av dykk kjenner. Kva kan barnet, kva drøymer det om, og kva er det som stengjer? Ofte er det fleire ting på éin gong, så ikkje stopp ved den første."},"short":{"en":"Here for whom?","nb":"Til for hvem?","nn":"Til for kven?"},"title":{"en":"Who are we here for?","nb":"Hvem er vi til for?","nn":"Kven er vi til for?"},"write":{"en":"Write something that stands in the child''s way","nb":"Skriv noe som stenger for barnet","nn":"Skriv noko som stengjer for barnet"}},{"ask":{"en":"Who did you meet, and what is in the way?","nb":"Hvem møtte dere, og hva stenger?","nn":"Kven møtte de, og kva stengjer?"},"do":{"en":["Ask for two sentences: who the child is, and what is in the way.","Say aloud what you hear from several tables.","If solutions come, ask the table to save them for the next talk."],"nb":["Be om to setninger: hvem barnet er, og hva som stenger.","Si høyt det du hører fra flere bord.","Kommer det løsninger, be bordet spare dem til neste samtale."],"nn":["Be om to setningar: kven barnet er, og kva som stengjer.","Sei høgt det du høyrer frå fleire bord.","Kjem det løysingar, be bordet spare dei til neste samtale."]},"drops":3,"groups":{"en":"Tell us briefly about your child. Listen for what is alike at the other tables.","nb":"Fortell kort om barnet deres. Hør hva som ligner hos de andre.","nn":"Fortel kort om barnet dykkar. Høyr kva som liknar hos dei andre."},"key":"hvem-er-vi-til-for-deling","kind":"sharing","least":4,"minutes":[0,7,8,8],"most":15,"say":{"en":"Let us meet the children from the other tables too. Tell us who you met, something the child is good at, and one thing that stands in the way. We will get to solutions in a moment. For now, listen for what keeps coming up.","nb":"La oss bli kjent med barna fra de andre bordene også. Si hvem dere møtte, noe barnet kan, og én ting som stenger. Løsningene kommer vi til straks. Nå lytter vi etter det som går igjen.","nn":"La oss bli kjende med barna frå dei andre borda òg. Sei kven de møtte, noko barnet kan, og éin ting som stengjer. Løysingane kjem vi til straks. No lyttar vi etter det som går att."},"shares":"hvem-er-vi-til-for","short":{"en":"Share: children","nb":"Vi deler: barna","nn":"Vi deler: barna"},"title":{"en":"We share: the children","nb":"Vi deler: barna på kortene","nn":"Vi deler: barna på korta"}},{"ask":{"en":"Time for coffee and a chat","nb":"Pause til kaffe og prat","nn":"Pause til kaffi og prat"},"do":{"en":["Say when you start again.","Read the notes, and choose some for the wall.","Check in with the table that was quiet."],"nb":["Si når dere begynner igjen.","Les notatene, og velg noen til veggen.","Hør hvordan det går med bordet som var stille."],"nn":["Sei når de byrjar att.","Les notata, og vel nokre til veggen.","Høyr korleis det går med bordet som var stille."]},"drops":2,"groups":{"en":"Have a cup of something, and say hello to someone from another table.","nb":"Ta en kopp, og hils på noen fra et annet bord.","nn":"Ta ein kopp, og hels på nokon frå eit anna bord."},"key":"pause","kind":"break","least":5,"minutes":[0,0,10,15],"most":20,"say":{"en":"Time for a break. Get something to drink, stretch your legs, and say hello to someone from another table. We start again when the clock on the wall reaches zero.","nb":"Nå tar vi pause. Hent noe å drikke, strekk på beina, og hils gjerne på noen fra et annet bord. Vi begynner igjen når klokka på veggen er på null.","nn":"No tek vi pause. Hent noko å drikke, strekk på beina, og hels gjerne på nokon frå eit anna bord. Vi byrjar att når klokka på veggen er på null."},"short":{"en":"Break","nb":"Pause","nn":"Pause"},"title":{"en":"Break","nb":"Pause","nn":"Pause"}},{"ask":{"en":"What would let the child on the card join in?","nb":"Hva skal til for at barnet på kortet kan bli med?","nn":"Kva skal til for at barnet på kortet kan bli med?"},"card":"orange","do":{"en":["Let each table read its card once more.","Walk around. If a table is quiet, ask: “Who could open the door?”","Say when two minutes are left."],"nb":["La hvert bord lese kortet sitt en gang til.","Gå en runde. Er et bord stille, spør: «Hvem kunne åpnet døra?»","Si fra når det er to minutter igjen."],"nn":["La kvart bord lese kortet sitt ein gong til.","Gå ein runde. Er eit bord stille, spør: «Kven kunne opne døra?»","Sei frå når det er to minutt att."]},"groups":{"en":"Read the card once more. Find all the ways in you can, big and small, and write one note for each.","nb":"Les kortet en gang til. Finn alle veiene inn dere kan, store og små, og skriv ett notat for hver.","nn":"Les kortet ein gong til. Finn alle vegane inn de kan, store og små, og skriv eitt notat for kvar."},"key":"veier-inn","kind":"task","least":9,"minutes":[17,20,20,25],"most":40,"notes":true,"records":"ways","say":{"en":"Now you know the child on your card. Forget budgets and rules for a moment: what would it take for this very child to join in? Write everything down, even what seems odd. And think about what the child would have answered.","nb":"Nå kjenner dere barnet på kortet. Glem budsjett og regler et øyeblikk: Hva skal til for at akkurat dette barnet kan bli med? Skriv ned alt, også det som virker rart. Og tenk på hva barnet selv ville ha svart.","nn":"No kjenner de barnet på kortet. Gløym budsjett og reglar ein augneblink: Kva skal til for at akkurat dette barnet kan bli med? Skriv ned alt, også det som verkar rart. Og tenk på kva barnet sjølv ville ha svart."},"short":{"en":"Ways in","nb":"Veier inn","nn":"Vegar inn"},"shows":true,"title":{"en":"Ways into the community","nb":"Veier inn i fellesskapet","nn":"Vegar inn i fellesskapet"},"write":{"en":"Write one way in for the child","nb":"Skriv en vei inn for barnet","nn":"Skriv ein veg inn for barnet"}},{"ask":{"en":"Which way in would you try first?","nb":"Hvilken vei inn ville dere ha prøvd først?","nn":"Kva for ein veg inn ville de ha prøvd først?"},"do":{"en":["Take one way in from each table.","Ask: “Has anyone else written something similar?”","Gather similar notes on the screen, or ask someone to help you."],"nb":["Ta én vei inn fra hvert bord.","Spør: «Har noen andre skrevet noe som ligner?»","Samle like notater på skjermen, eller be noen hjelpe deg."],"nn":["Ta éin veg inn frå kvart bord.","Spør: «Har nokon andre skrive noko som liknar?»","Samle like notat på skjermen, eller be nokon hjelpe deg."]},"drops":4,"groups":{"en":"Choose one way in that you believe in. Speak up when another table has something similar.","nb":"Velg én vei inn som dere har tro på. Si fra når et annet bord har noe som ligner.","nn":"Vel éin veg inn som de har tru på. Sei frå når eit anna bord har noko som liknar."},"key":"veier-inn-deling","kind":"sharing","least":4,"minutes":[0,7,7,10],"most":15,"say":{"en":"Now we gather the ways in. Each table gives us one, the one you would most like to try yourselves. If you hear something like your own, say so, and we can tie the ideas together.","nb":"Nå samler vi veiene inn. Hvert bord gir oss én, den dere helst ville ha prøvd selv. Hører dere noe som ligner på deres, så si fra, for da kan vi binde ideene sammen.","nn":"No samlar vi vegane inn. Kvart bord gir oss éin, den de helst ville ha prøvd sjølve. Høyrer de noko som liknar på dykkar, så sei frå, for då kan vi binde ideane saman."},"shares":"veier-inn","short":{"en":"Share: ways in","nb":"Vi deler: veier","nn":"Vi deler: vegar"},"title":{"en":"We share: the ways in","nb":"Vi deler: veiene inn","nn":"Vi deler: vegane inn"}},{"ask":{"en":"What do we do, who does it, and when do we start?","nb":"Hva gjør vi, hvem gjør det, og når begynner vi?","nn":"Kva gjer vi, kven gjer det, og når byrjar vi?"},"card":"blue","do":{"en":["Remind them that each table chooses just one idea.","If it stays vague, ask: “Who will you ring first?”","Ask for a club, a unit or a role, not just “the municipality”.","Say when two minutes are left."],"nb":["Minn om at hvert bord velger bare én idé.","Svever det, spør: «Hvem ringer dere først?»","Be om et lag, en enhet eller en rolle, ikke bare «kommunen».","Si fra når det er to minutter igjen."],"nn":["Minn om at kvart bord vel berre éin idé.","Svevar det, spør: «Kven ringjer de først?»","Be om eit lag, ei eining eller ei rolle, ikkje berre «kommunen».","Sei frå når det er to minutt att."]},"groups":{"en":"Choose one idea. Write what will be done, who does it, the first step, and when.","nb":"Velg én idé. Skriv hva som skal gjøres, hvem som gjør det, første steg og når.","nn":"Vel éin idé. Skriv kva som skal gjerast, kven som gjer det, det første steget og når."},"key":"konkret-ide","kind":"task","least":9,"minutes":[18,20,20,25],"most":40,"notes":true,"records":"ideas","say":{"en":"Now we go from thought to action. Choose one idea, the one you believe in most, and make it so concrete that someone could start next week. What will be done, who does it, what is the first step, and when? Look at your card once more, and ask yourselves whether this child would notice the difference.","nb":"Nå går vi fra tanke til handling. Velg én idé, den dere har mest tro på, og gjør den så konkret at noen kan begynne neste uke. Hva skal gjøres, hvem gjør det, hva er første steg, og når? Se på kortet en gang til, og spør dere selv om dette barnet ville ha merket forskjellen.","nn":"No går vi frå tanke til handling. Vel éin idé, den de har mest tru på, og gjer han så konkret at nokon kan byrje neste veke. Kva skal gjerast, kven gjer det, kva er det første steget, og når? Sjå på kortet ein gong til, og spør dykk sjølve om dette barnet ville merke skilnaden."},"short":{"en":"Concrete idea","nb":"Konkret idé","nn":"Konkret idé"},"shows":true,"title":{"en":"A concrete idea","nb":"Konkret idé","nn":"Konkret idé"},"write":{"en":"Write the idea: what, who, first step and when","nb":"Skriv ideen: hva, hvem, første steg og når","nn":"Skriv ideen: kva, kven, første steg og når"}},{"ask":{"en":"Which two or three measures do we do together?","nb":"Hvilke to eller tre tiltak gjør vi sammen?","nn":"Kva for to eller tre tiltak gjer vi saman?"},"do":{"en":["Read out the ideas. Start with those several tables have written.","Ask for each measure: “Who will take this on, and by when?”","Read out what you have agreed.","Say when the minutes will come, and thank everyone."],"nb":["Les opp ideene. Start med dem flere bord har skrevet.","Spør for hvert tiltak: «Hvem tar ansvar, og innen når?»","Les opp det dere er blitt enige om.","Si når referatet kommer, og takk for innsatsen."],"nn":["Les opp ideane. Start med dei fleire bord har skrive.","Spør for kvart tiltak: «Kven tek ansvar, og innan når?»","Les opp det de er blitt einige om.","Sei når referatet kjem, og takk for innsatsen."]},"groups":{"en":"Say which idea you would like to be part of, and what you can contribute. Perhaps you are the ones to take it on?","nb":"Si hvilken idé dere vil være med på, og hva dere kan bidra med. Kanskje er det dere som tar ansvaret?","nn":"Sei kva for ein idé de vil vere med på, og kva de kan bidra med. Kanskje er det de som tek ansvaret?"},"key":"enighet","kind":"agreement","least":4,"minutes":[7,7,10,12],"most":20,"say":{"en":"Look at what you have come up with. Which two or three of these ideas will we do first, together? Each one needs somebody to take it on, and a date. We don''t vote, we talk our way there, and the ideas that have to wait are kept.","nb":"Se hva dere har fått til. Hvilke to eller tre av ideene vil vi gjøre først, sammen? Hver av dem trenger noen som tar ansvar, og en dato. Vi stemmer ikke, vi snakker oss fram, og ideene som må vente, blir tatt vare på.","nn":"Sjå kva de har fått til. Kva for to eller tre av ideane vil vi gjere først, saman? Kvar av dei treng nokon som tek ansvar, og ein dato. Vi røystar ikkje, vi snakkar oss fram, og ideane som må vente, blir tekne vare på."},"short":{"en":"We agree","nb":"Vi blir enige","nn":"Vi blir einige"},"title":{"en":"We agree","nb":"Vi blir enige","nn":"Vi blir einige"}}],"variant":"kommune"},{"lengths":[30,60],"steps":[{"ask":{"en":"Welcome! Sit together in threes or fours","nb":"Velkommen! Sett dere tre eller fire sammen","nn":"Velkomne! Set dykk tre eller fire saman"},"do":{"en":["Divide into groups of three or four.","Show the code. One phone per group is enough.","Say when you will finish."],"nb":["Del dere i grupper på tre eller fire.","Vis koden. Én telefon per gruppe er nok.","Si når dere slutter."],"nn":["Del dykk i grupper på tre eller fire.","Vis koden. Éin telefon per gruppe er nok.","Sei når de sluttar."]},"groups":{"en":"Say hello to each other, and agree on who writes for the group.","nb":"Si hei til hverandre, og bli enige om hvem som skriver for gruppa.","nn":"Sei hei til kvarandre, og bli einige om kven som skriv for gruppa."},"key":"velkommen","kind":"opening","least":2,"minutes":[3,5],"most":15,"say":{"en":"Welcome to a small dugnad, which is the Norwegian word for pitching in together to get something done. We are going to talk about how every child who wants to can be part of what we do, whatever the family can afford. When we finish, we will have one to three steps that some of us are going to take. I won''t call on anyone by name, and we don''t name children or families we know.","nb":"Velkommen til en liten dugnad. Vi skal snakke om hvordan alle barn som vil, kan være med hos oss, uansett hva familien har råd til. Når vi er ferdige, har vi ett til tre steg som noen av oss skal ta. Jeg spør ingen ved navn, og vi nevner ikke navn på barn eller familier vi kjenner.","nn":"Velkomne til ein liten dugnad. Vi skal snakke om korleis alle barn som vil, kan vere med hos oss, same kva familien har råd til. Når vi er ferdige, har vi eitt til tre steg som nokon av oss skal ta. Eg spør ingen ved namn, og vi nemner ikkje namn på barn eller familiar vi kjenner."},"short":{"en":"Welcome","nb":"Velkommen","nn":"Velkomne"},"title":{"en":"Welcome","nb":"Velkommen","nn":"Velkomne"}},{"ask":{"en":"What do we do well, so everyone can take part?","nb":"Hva gjør vi bra, så alle kan være med?","nn":"Kva gjer vi bra, så alle kan vere med?"},"card":"blue","do":{"en":["Keep time, and call out after three minutes.","Ask the groups to share and write what they are proud of.","Remind them that small things count too."],"nb":["Ta tida, og si fra etter tre minutter.","Be gruppene dele og skrive det de er stolte av.","Minn om at også små ting teller."],"nn":["Ta tida, og sei frå etter tre minutt.","Be gruppene dele og skrive det dei er stolte av.","Minn om at også små ting tel."]},"groups":{"en":"Talk in pairs for three minutes. Then share in the group, and write one note for each thing you are proud of.","nb":"Snakk to og to i tre minutter. Del så i gruppa, og skriv ett notat for hver ting dere er stolte av.","nn":"Snakk to og to i tre minutt. Del så i gruppa, og skriv eitt notat for kvar ting de er stolte av."},"key":"hva-gjor-vi-bra","kind":"task","least":5,"minutes":[7,10],"most":30,"notes":true,"records":"strengths","say":{"en":"Talk in pairs for three minutes: what do we do well, so that children can take part whatever the family can afford? Can you think of a time when a child was on the way out, and we found a way for them to stay? Tell it without names, and then share it with your group.","nb":"Snakk sammen to og to i tre minutter: Hva gjør vi bra, så barn kan være med uansett hva familien har råd til? Husker dere en gang da et barn var på vei ut, og vi fikk det til å bli? Fortell det uten navn, og del det etterpå med gruppa.","nn":"Snakk saman to og to i tre minutt: Kva gjer vi bra, så barn kan vere med same kva familien har råd til? Hugsar de ein gong då eit barn var på veg ut, og vi fekk det til å bli? Fortel det utan namn, og del det etterpå med gruppa."},"short":{"en":"What works","nb":"Hva gjør vi bra?","nn":"Kva gjer vi bra?"},"title":{"en":"What do we do well?","nb":"Hva gjør vi bra?","nn":"Kva gjer vi bra?"},"write":{"en":"Write something you are proud of","nb":"Skriv noe dere er stolte av","nn":"Skriv noko de er stolte av"}},{"ask":{"en":"What should we keep doing?","nb":"Hva skal vi fortsette med?","nn":"Kva skal vi halde fram med?"},"do":{"en":["Go from group to group. Let each one choose who speaks.","Say thank you, and move on without discussing."],"nb":["Gå fra gruppe til gruppe. La gruppa velge hvem som snakker.","Takk, og gå videre uten å diskutere."],"nn":["Gå frå gruppe til gruppe. La gruppa velje kven som snakkar.","Takk, og gå vidare utan å diskutere."]},"drops":2,"groups":{"en":"Choose one thing, and one person to tell it. Half a minute is enough.","nb":"Velg én ting og én som forteller. Et halvt minutt er nok.","nn":"Vel éin ting og éin som fortel. Eit halvt minutt er nok."},"key":"hva-gjor-vi-bra-deling","kind":"sharing","least":3,"minutes":[0,5],"most":15,"say":{"en":"Let us hear one thing from each group. Choose something you want us to keep doing, whatever else we change. The rest is written down.","nb":"La oss høre én ting fra hver gruppe. Velg noe dere vil at vi skal fortsette med, uansett hva annet vi endrer på. Resten er skrevet ned.","nn":"La oss høyre éin ting frå kvar gruppe. Vel noko de vil at vi skal halde fram med, same kva anna vi endrar på. Resten er skrive ned."},"shares":"hva-gjor-vi-bra","short":{"en":"Share: strengths","nb":"Vi deler: bra","nn":"Vi deler: bra"},"title":{"en":"We share: what we do well","nb":"Vi deler: det vi gjør bra","nn":"Vi deler: det vi gjer bra"}},{"ask":{"en":"Which topic do we most need to talk about?","nb":"Hvilket tema trenger vi mest å snakke om?","nn":"Kva for eit tema treng vi mest å snakke om?"},"card":"orange","chooses":"topic","do":{"en":["Lay out all the cards, and let each group choose one.","Different topics are good, but two groups may take the same one.","If a group is in doubt, ask: “What did you talk about first?”"],"nb":["Legg fram alle kortene, og la hver gruppe velge ett.","La gjerne gruppene velge ulikt, men to kan godt ta det samme.","Er en gruppe i tvil, spør: «Hva snakket dere om først?»"],"nn":["Legg fram alle korta, og la kvar gruppe velje eitt.","La gjerne gruppene velje ulikt, men to kan godt ta det same.","Er ei gruppe i tvil, spør: «Kva snakka de om først?»"]},"groups":{"en":"Look at the seven cards, and choose one. Read it aloud to each other.","nb":"Se på de sju kortene, og velg ett. Les det høyt for hverandre.","nn":"Sjå på dei sju korta, og vel eitt. Les det høgt for kvarandre."},"key":"velg-tema","kind":"task","least":2,"minutes":[2,5],"most":45,"notes":false,"say":{"en":"Now we go from blue to orange, from what works to what we could do better. Here are seven topics. Choose the one that matters most to the children here, not the one that is easiest to talk about.","nb":"Nå går vi fra blått til oransje, fra det som virker, til det vi kan bli bedre på. Her er sju temaer. Velg det som betyr mest for barna hos oss, ikke det som er lettest å snakke om.","nn":"No går vi frå blått til oransje, frå det som verkar, til det vi kan bli betre på. Her er sju tema. Vel det som betyr mest for barna hos oss, ikkje det som er lettast å snakke om."},"short":{"en":"Choose a topic","nb":"Velg et tema","nn":"Vel eit tema"},"title":{"en":"Choose a topic","nb":"Velg et tema","nn":"Vel eit tema"}},{"ask":{"en":"What can we do differently here?","nb":"Hva kan vi gjøre annerledes hos oss?","nn":"Kva kan vi gjere annleis hos oss?"},"card":"orange","do":{"en":["Leave the groups in peace for a couple of minutes.","If a group is quiet, ask: “What would a new family wonder about?”","Say when two minutes are left."],"nb":["La gruppene snakke i fred et par minutter.","Er en gruppe stille, spør: «Hva ville en ny familie lurt på?»","Si fra når det er to minutter igjen."],"nn":["La gruppene snakke i fred eit par minutt.","Er ei gruppe stille, spør: «Kva ville ein ny familie lure på?»","Sei frå når det er to minutt att."]},"groups":{"en":"Talk about the questions on the card. Write one note for each thing you could do differently.","nb":"Snakk om spørsmålene på kortet. Skriv ett notat for hver ting dere kan gjøre annerledes.","nn":"Snakk om spørsmåla på kortet. Skriv eitt notat for kvar ting de kan gjere annleis."},"key":"hva-vil-vi-forbedre","kind":"task","least":7,"minutes":[8,15],"most":40,"notes":true,"records":"ways","say":{"en":"Now talk about the questions on your card. What is it really like here, and how does it look to a child who has not joined yet? Write down everything we could do differently, big and small. It is fine to say that something is hard.","nb":"Nå snakker dere om spørsmålene på kortet. Hvordan er det egentlig hos oss, og hvordan ser det ut for et barn som ikke er med ennå? Skriv ned alt vi kan gjøre annerledes, smått og stort. Det er lov å si at noe er vanskelig.","nn":"No snakkar de om spørsmåla på kortet. Korleis er det eigentleg hos oss, og korleis ser det ut for eit barn som ikkje er med enno? Skriv ned alt vi kan gjere annleis, smått og stort. Det er lov å seie at noko er vanskeleg."},"short":{"en":"Improve","nb":"Forbedre","nn":"Gjere betre"},"shows":true,"title":{"en":"What do we want to improve?","nb":"Hva vil vi forbedre?","nn":"Kva vil vi gjere betre?"},"write":{"en":"Write something you could do differently","nb":"Skriv noe dere kan gjøre annerledes","nn":"Skriv noko de kan gjere annleis"}},{"ask":{"en":"Which change would most children notice?","nb":"Hvilken endring ville flest barn merket?","nn":"Kva for ei endring ville flest barn ha merka?"},"do":{"en":["Take one thing from each group.","Ask: “Has anyone else written something similar?”"],"nb":["Ta én ting fra hver gruppe.","Spør: «Har noen andre skrevet noe som ligner?»"],"nn":["Ta éin ting frå kvar gruppe.","Spør: «Har nokon andre skrive noko som liknar?»"]},"drops":1,"groups":{"en":"Choose the change you believe in most, and tell us about it briefly.","nb":"Velg den endringen dere har mest tro på, og fortell kort om den.","nn":"Vel den endringa de har mest tru på, og fortel kort om ho."},"key":"hva-vil-vi-forbedre-deling","kind":"sharing","least":4,"minutes":[0,5],"most":15,"say":{"en":"What did you find? Each group tells us one thing we could do differently, the one you think most children would notice. If something is like what you have written yourselves, say so.","nb":"Hva fant dere? Hver gruppe forteller om én ting vi kan gjøre annerledes, den dere tror flest barn ville merket. Ligner noe på det dere selv har skrevet, så si fra.","nn":"Kva fann de? Kvar gruppe fortel om éin ting vi kan gjere annleis, den de trur flest barn ville ha merka. Liknar noko på det de sjølve har skrive, så sei frå."},"shares":"hva-vil-vi-forbedre","short":{"en":"Share: change","nb":"Vi deler: endre","nn":"Vi deler: endre"},"title":{"en":"We share: what to change","nb":"Vi deler: det vi vil endre","nn":"Vi deler: det vi vil endre"}},{"ask":{"en":"What do we do first, who does it, and when?","nb":"Hva gjør vi først, hvem gjør det, og når?","nn":"Kva gjer vi først, kven gjer det, og når?"},"card":"blue","do":{"en":["Write one note for each step, with who and when.","Share the steps out, so not everything lands on the chair.","If a step is big, ask: “What could be done before the weekend?”"],"nb":["Skriv ett notat for hvert steg, med hvem og når.","Del stegene på flere, så ikke alt havner hos lederen.","Er steget stort, spør: «Hva kan gjøres før helga?»"],"nn":["Skriv eitt notat for kvart steg, med kven og når.","Del stega på fleire, så ikkje alt hamnar hos leiaren.","Er steget stort, spør: «Kva kan gjerast før helga?»"]},"groups":{"en":"Suggest one to three steps. Write what you will do, who does it, and when it will be done.","nb":"Foreslå ett til tre steg. Skriv hva dere vil gjøre, hvem som gjør det, og når det er ferdig.","nn":"Foreslå eitt til tre steg. Skriv kva de vil gjere, kven som gjer det, og når det er ferdig."},"key":"forste-steg","kind":"task","least":6,"minutes":[7,10],"most":40,"notes":true,"records":"ideas","say":{"en":"Now we choose what we are really going to do. Suggest one to three steps, so small that we can start this month. Write what we do, who does it, and when it will be done. One step taken is better than ten on paper.","nb":"Nå velger vi det vi faktisk skal gjøre. Foreslå ett til tre steg, så små at vi kan begynne denne måneden. Skriv hva vi gjør, hvem som gjør det, og når det skal være ferdig. Ett steg som blir tatt, er bedre enn ti som blir liggende.","nn":"No vel vi det vi faktisk skal gjere. Foreslå eitt til tre steg, så små at vi kan byrje denne månaden. Skriv kva vi gjer, kven som gjer det, og når det skal vere ferdig. Eitt steg som blir teke, er betre enn ti som blir liggjande."},"short":{"en":"First steps","nb":"Første steg","nn":"Første steg"},"shows":true,"title":{"en":"Our first steps","nb":"Våre første steg","nn":"Dei første stega våre"},"write":{"en":"Write a step: what, who and when","nb":"Skriv et steg: hva, hvem og når","nn":"Skriv eit steg: kva, kven og når"}},{"ask":{"en":"Which steps do we take together?","nb":"Hvilke steg tar vi sammen?","nn":"Kva for steg tek vi saman?"},"do":{"en":["Ask for each step: “Who will take this on, and by when?”","Read out what you have agreed.","Say when you will meet again to see how it went."],"nb":["Spør for hvert steg: «Hvem tar ansvar, og innen når?»","Les opp det dere er blitt enige om.","Si når dere møtes igjen for å se hvordan det gikk."],"nn":["Spør for kvart steg: «Kven tek ansvar, og innan når?»","Les opp det de er blitt einige om.","Sei når de møtest att for å sjå korleis det gjekk."]},"groups":{"en":"Say which step you would like to be part of. Make sure every step has somebody responsible and a date.","nb":"Si hvilket steg dere vil være med på. Pass på at alle stegene har en ansvarlig og en dato.","nn":"Sei kva for eit steg de vil vere med på. Pass på at alle stega har ein ansvarleg og ein dato."},"key":"enighet","kind":"agreement","least":3,"minutes":[3,5],"most":20,"say":{"en":"Let us put the steps on the table. Which one to three do we take together, who is responsible, and when will it be done? We talk until we agree. Thank you for giving this your time, and let us tell the others as soon as we can.","nb":"Da legger vi stegene på bordet. Hvilke ett til tre tar vi sammen, hvem har ansvaret, og når er det gjort? Vi snakker oss fram til vi er enige. Takk for at dere brukte tid på dette, og la oss fortelle det til de andre så snart vi kan.","nn":"Då legg vi stega på bordet. Kva for eitt til tre tek vi saman, kven har ansvaret, og når er det gjort? Vi snakkar oss fram til vi er einige. Takk for at de brukte tid på dette, og la oss fortelje det til dei andre så snart vi kan."},"short":{"en":"We agree","nb":"Vi blir enige","nn":"Vi blir einige"},"title":{"en":"We agree","nb":"Vi blir enige","nn":"Vi blir einige"}}],"variant":"organisasjon"},{"lengths":[60,90,120],"steps":[{"ask":{"en":"Welcome! Find a group and say hi","nb":"Velkommen! Finn en gruppe og si hei","nn":"Velkomne! Finn ei gruppe og sei hei"},"do":{"en":["Say who you are, and who the adult in the room is.","Split into groups of four to six.","Show the code. One phone per group is enough."],"nb":["Si hvem du er, og hvem den voksne i rommet er.","Del dere i grupper på fire til seks.","Vis koden. Én telefon per gruppe er nok."],"nn":["Sei kven du er, og kven den vaksne i rommet er.","Del dykk i grupper på fire til seks.","Vis koden. Éin telefon per gruppe er nok."]},"groups":{"en":"Say hi, and say what you like doing when you are free. Agree on who writes.","nb":"Si hei, og fortell hva du helst gjør når du har fri. Bli enige om hvem som skriver.","nn":"Sei hei, og fortel kva du helst gjer når du har fri. Bli einige om kven som skriv."},"key":"velkommen","kind":"opening","least":3,"minutes":[4,5,8],"most":10,"say":{"en":"Hi, and welcome! We are going to talk about what there is to do here: what is good, who is missing, and what it takes for everyone who wants to join in. What we propose goes on to the adults, maybe to the dugnad, which is when a whole community pitches in to get something done. I won''t call on anyone by name, no idea is too weird, and we don''t name people we know, so nobody gets talked about behind their back.","nb":"Hei, og velkommen! Vi skal snakke om fritida her: hva som er bra, hvem som mangler, og hva som må til for at alle som vil, kan bli med. Jeg spør ingen ved navn, så si noe når du vil, og ingen idé er for rar. Vi sier ikke navn på folk vi kjenner, så ingen blir snakket om uten å være her.","nn":"Hei, og velkomne! Vi skal snakke om fritida her: kva som er bra, kven som manglar, og kva som må til for at alle som vil, kan bli med. Eg spør ingen ved namn, så sei noko når du vil, og ingen idé er for rar. Vi seier ikkje namn på folk vi kjenner, så ingen blir snakka om utan å vere her."},"short":{"en":"Welcome","nb":"Velkommen","nn":"Velkomne"},"title":{"en":"Welcome","nb":"Velkommen","nn":"Velkomne"}},{"ask":{"en":"What do we like about our free time here?","nb":"Hva liker vi med fritida her?","nn":"Kva liker vi med fritida her?"},"card":"blue","do":{"en":["Let everyone talk in pairs first, for two minutes.","Walk around and listen. You don''t have to say anything clever.","Say when two minutes are left."],"nb":["La alle snakke to og to først, i to minutter.","Gå rundt og hør. Du trenger ikke si noe lurt.","Si fra når det er to minutter igjen."],"nn":["La alle snakke to og to først, i to minutt.","Gå rundt og høyr. Du treng ikkje seie noko lurt.","Sei frå når det er to minutt att."]},"groups":{"en":"Talk in pairs, then all together. Write one note for each thing that is good or fair.","nb":"Snakk to og to, og så alle sammen. Skriv ett notat for hver ting som er bra eller rettferdig.","nn":"Snakk to og to, og så alle saman. Skriv eitt notat for kvar ting som er bra eller rettferdig."},"key":"hva-er-bra","kind":"task","least":7,"minutes":[9,12,15],"most":25,"notes":true,"records":"strengths","say":{"en":"Let''s start with what is good. What do you like about your free time here, and what is fair? It can be a place, a group of friends, a coach or something that is free. If you think of something unfair, hold on to it, because that comes next.","nb":"Vi begynner med det som er bra. Hva liker dere med fritida her, og hva er rettferdig? Det kan være et sted, en gjeng, en trener eller noe som er gratis. Kommer dere på noe urettferdig, så husk det, for det tar vi etterpå.","nn":"Vi byrjar med det som er bra. Kva liker de med fritida her, og kva er rettferdig? Det kan vere ein stad, ein gjeng, ein trenar eller noko som er gratis. Kjem de på noko urettferdig, så hugs det, for det tek vi etterpå."},"short":{"en":"What is good?","nb":"Hva er bra?","nn":"Kva er bra?"},"title":{"en":"What is good here?","nb":"Hva er bra her?","nn":"Kva er bra her?"},"write":{"en":"Write something good","nb":"Skriv noe som er bra","nn":"Skriv noko som er bra"}},{"ask":{"en":"What is the best thing here, and why?","nb":"Hva er det beste her, og hvorfor?","nn":"Kva er det beste her, og kvifor?"},"do":{"en":["Let the group choose who speaks.","Say thanks, and go on to the next."],"nb":["La gruppa velge hvem som snakker.","Takk, og gå videre til neste."],"nn":["La gruppa velje kven som snakkar.","Takk, og gå vidare til neste."]},"drops":2,"groups":{"en":"Choose one thing, and someone to say it. It doesn''t have to be long.","nb":"Velg én ting og én som sier det. Det trenger ikke være langt.","nn":"Vel éin ting og éin som seier det. Det treng ikkje vere langt."},"key":"hva-er-bra-deling","kind":"sharing","least":3,"minutes":[0,5,7],"most":12,"say":{"en":"Let''s hear it. Each group says one thing that is good here, and why. What you say now is what the adults must make sure we don''t lose.","nb":"La oss høre. Hver gruppe sier én ting som er bra her, og hvorfor. Det dere sier nå, er det de voksne må passe på at vi ikke mister.","nn":"La oss høyre. Kvar gruppe seier éin ting som er bra her, og kvifor. Det de seier no, er det dei vaksne må passe på at vi ikkje mistar."},"shares":"hva-er-bra","short":{"en":"Share: the good","nb":"Vi deler: bra","nn":"Vi deler: bra"},"title":{"en":"We share: what is good","nb":"Vi deler: det som er bra","nn":"Vi deler: det som er bra"}},{"ask":{"en":"Who is missing, and what stops them?","nb":"Hvem mangler, og hva er det som stopper dem?","nn":"Kven manglar, og kva er det som stoppar dei?"},"card":"orange","do":{"en":["Say once more that the person is made up.","If a real name comes up, say “let''s make up someone else”.","If a group is quiet, ask: “What is unfair here?”","If someone seems upset, tell the adult."],"nb":["Si en gang til at personen er funnet på.","Blir det navn på noen ekte, si «vi finner på en annen».","Er en gruppe stille, spør: «Hva er urettferdig her?»","Sitter noen igjen med noe tungt, si fra til den voksne."],"nn":["Sei ein gong til at personen er funnen på.","Blir det namn på nokon ekte, sei «vi finn på ein annan».","Er ei gruppe stille, spør: «Kva er urettferdig her?»","Sit nokon att med noko tungt, sei frå til den vaksne."]},"groups":{"en":"Make up someone who wants to join but hasn''t. Write who it is, and what stops them.","nb":"Finn på en person som har lyst, men ikke er med. Skriv hvem det er, og hva som stopper.","nn":"Finn på ein person som har lyst, men ikkje er med. Skriv kven det er, og kva som stoppar."},"key":"hvem-mangler","kind":"task","least":10,"minutes":[14,18,22],"most":40,"notes":true,"records":"persons","say":{"en":"Some people are left out, even though they want to join. Make up a person, not someone you know: how old, what do they like, and what stops them? It can be money, getting there, looking after someone at home, or that nobody asked. Often it is more than one thing.","nb":"Noen er ikke med, selv om de har lyst. Finn på en person, ikke en dere kjenner: Hvor gammel, hva liker personen, og hva er det som stopper? Det kan være penger, skyss, ansvar hjemme, eller at ingen har spurt. Ofte er det mer enn én ting.","nn":"Nokon er ikkje med, sjølv om dei har lyst. Finn på ein person, ikkje ein de kjenner: Kor gammal, kva liker personen, og kva er det som stoppar? Det kan vere pengar, skyss, ansvar heime, eller at ingen har spurt. Ofte er det meir enn éin ting."},"short":{"en":"Who is missing?","nb":"Hvem mangler?","nn":"Kven manglar?"},"title":{"en":"Who is missing?","nb":"Hvem mangler?","nn":"Kven manglar?"},"write":{"en":"Write who is missing, and what stops them","nb":"Skriv hvem som mangler, og hva som stopper","nn":"Skriv kven som manglar, og kva som stoppar"}},{"ask":{"en":"Time for food and a chat","nb":"Pause til mat og prat","nn":"Pause til mat og prat"},"do":{"en":["Say when you start again.","Ask the adult how you are doing for time."],"nb":["Si når dere begynner igjen.","Spør den voksne hvordan det går med tida."],"nn":["Sei når de byrjar att.","Spør den vaksne korleis det går med tida."]},"drops":1,"groups":{"en":"Grab something to eat, and talk to someone new.","nb":"Ta noe å spise, og snakk med noen nye.","nn":"Ta noko å ete, og snakk med nokon nye."},"key":"pause","kind":"break","least":5,"minutes":[0,8,12],"most":20,"say":{"en":"Time for a break. Grab something to eat, go outside, talk to someone you haven''t talked to before. We are back on when the clock is at zero.","nb":"Da er det pause. Ta noe å spise, gå ut en tur, snakk med noen du ikke har snakket med før. Vi er i gang igjen når klokka er på null.","nn":"Då er det pause. Ta noko å ete, gå ut ein tur, snakk med nokon du ikkje har snakka med før. Vi er i gang att når klokka er på null."},"short":{"en":"Break","nb":"Pause","nn":"Pause"},"title":{"en":"Break","nb":"Pause","nn":"Pause"}},{"ask":{"en":"What does it take for everyone to join in?","nb":"Hva må til for at alle som vil, kan bli med?","nn":"Kva må til for at alle som vil, kan bli med?"},"card":"orange","do":{"en":["Write first, judge later.","If it goes quiet, ask: “What would you do if you decided?”","Say when two minutes are left."],"nb":["Skriv først, vurder etterpå.","Er det stille, spør: «Hva ville du gjort om du bestemte?»","Si fra når det er to minutter igjen."],"nn":["Skriv først, vurder etterpå.","Er det stille, spør: «Kva ville du ha gjort om du bestemte?»","Sei frå når det er to minutt att."]},"groups":{"en":"Write everything you think of, big and small. One note for each idea.","nb":"Skriv alt dere kommer på, stort og smått. Ett notat for hver idé.","nn":"Skriv alt de kjem på, stort og smått. Eitt notat for kvar idé."},"key":"hva-ma-til","kind":"task","least":10,"minutes":[16,18,22],"most":40,"notes":true,"records":"ways","say":{"en":"Think of the person you made up. What has to be in place so that everyone who wants to can join, whether the family has a lot of money or a little? You are the experts, because you know what it is like here. No idea is silly, so write everything.","nb":"Tenk på personen dere fant på. Hva må være på plass for at alle som vil, kan bli med, enten familien har mye eller lite penger? Det er dere som er ekspertene, for dere vet hvordan det er her. Ingen idé er dum, så skriv alt.","nn":"Tenk på personen de fann på. Kva må vere på plass for at alle som vil, kan bli med, anten familien har mykje eller lite pengar? Det er de som er ekspertane, for de veit korleis det er her. Ingen idé er dum, så skriv alt."},"short":{"en":"What it takes","nb":"Hva må til?","nn":"Kva må til?"},"title":{"en":"What does it take?","nb":"Hva må til?","nn":"Kva må til?"},"write":{"en":"Write something that is needed","nb":"Skriv noe som må til","nn":"Skriv noko som må til"}},{"ask":{"en":"Which idea is easiest, and which is wildest?","nb":"Hva er enklest, og hva er villest?","nn":"Kva er enklast, og kva er villast?"},"do":{"en":["Take two ideas from each group.","Ask: “Has anyone else written that?”","Don''t let anyone say it can''t be done."],"nb":["Ta to ideer fra hver gruppe.","Spør: «Er det flere som har skrevet det?»","La ingen si at noe ikke går."],"nn":["Ta to idear frå kvar gruppe.","Spør: «Er det fleire som har skrive det?»","La ingen seie at noko ikkje går."]},"drops":3,"groups":{"en":"Choose your easiest and your wildest idea. Say so when others have the same.","nb":"Velg den enkleste og den villeste ideen. Si fra når andre har det samme.","nn":"Vel den enklaste og den villaste ideen. Sei frå når andre har det same."},"key":"hva-ma-til-deling","kind":"sharing","least":4,"minutes":[5,8,12],"most":15,"say":{"en":"Now we share ideas. Each group picks two, the easiest one and the wildest one. If you hear something you have written too, say so, because that means lots of us want it.","nb":"Nå deler vi ideer. Hver gruppe tar fram to, den enkleste og den villeste. Hører dere noe dere også har skrevet, så si fra, for da er det mange som mener det.","nn":"No deler vi idear. Kvar gruppe tek fram to, den enklaste og den villaste. Høyrer de noko de òg har skrive, så sei frå, for då er det mange som meiner det."},"shares":"hva-ma-til","short":{"en":"Share: ideas","nb":"Vi deler: ideer","nn":"Vi deler: idear"},"title":{"en":"We share: what it takes","nb":"Vi deler: det som må til","nn":"Vi deler: det som må til"}},{"ask":{"en":"What do we propose, and who should hear it?","nb":"Hva foreslår vi, og hvem bør høre det?","nn":"Kva foreslår vi, og kven bør høyre det?"},"card":"blue","do":{"en":["One note for each proposal.","Ask: “Would someone who wasn''t here understand it?”","Let the adult answer who decides what."],"nb":["Ett notat for hvert forslag.","Spør: «Ville en som ikke var her, skjønt det?»","La den voksne svare på hvem som bestemmer hva."],"nn":["Eitt notat for kvart forslag.","Spør: «Ville ein som ikkje var her, skjøne det?»","La den vaksne svare på kven som bestemmer kva."]},"groups":{"en":"Choose one or two proposals. Write what you want, why, and who should hear it.","nb":"Velg ett eller to forslag. Skriv hva dere vil, hvorfor, og hvem som bør høre det.","nn":"Vel eitt eller to forslag. Skriv kva de vil, kvifor, og kven som bør høyre det."},"key":"forslag","kind":"task","least":7,"minutes":[9,13,16],"most":30,"notes":true,"records":"ideas","say":{"en":"Now we turn the ideas into proposals. Choose one or two that matter most to you, and write them so that anyone can understand what you want, and why. Who should hear it: the dugnad, the youth council, the municipal council or someone else?","nb":"Nå gjør vi ideene til forslag. Velg ett eller to som betyr mest for dere, og skriv dem så alle skjønner hva dere vil, og hvorfor. Hvem bør høre det: dugnaden, ungdomsrådet, kommunestyret eller noen andre?","nn":"No gjer vi ideane til forslag. Vel eitt eller to som betyr mest for dykk, og skriv dei så alle skjønar kva de vil, og kvifor. Kven bør høyre det: dugnaden, ungdomsrådet, kommunestyret eller nokon andre?"},"short":{"en":"Our proposals","nb":"Våre forslag","nn":"Forslaga våre"},"title":{"en":"Our proposals","nb":"Våre forslag","nn":"Forslaga våre"},"write":{"en":"Write the proposal, and who should hear it","nb":"Skriv forslaget, og hvem som bør høre det","nn":"Skriv forslaget, og kven som bør høyre det"}},{"ask":{"en":"What do we pass on, and to whom?","nb":"Hva sender vi videre, og til hvem?","nn":"Kva sender vi vidare, og til kven?"},"do":{"en":["Read out the proposals, one at a time.","Ask: “Who wants to help present it?”","Say when you will get an answer, and where it will come."],"nb":["Les opp forslagene, ett om gangen.","Spør: «Hvem av oss vil være med og legge det fram?»","Si når dere får svar, og hvor svaret kommer."],"nn":["Les opp forslaga, eitt om gongen.","Spør: «Kven av oss vil vere med og leggje det fram?»","Sei når de får svar, og kvar svaret kjem."]},"groups":{"en":"Say if anything is missing or wrong. Would any of you like to help present it?","nb":"Si fra hvis noe mangler eller er skrevet feil. Vil noen av dere være med og legge det fram?","nn":"Sei frå om noko manglar eller er skrive feil. Vil nokon av dykk vere med og leggje det fram?"},"key":"avslutning","kind":"agreement","least":2,"minutes":[3,3,6],"most":10,"say":{"en":"These are our proposals. Do we agree on what we pass on, and who gets it? Those who get the proposals have to tell us what became of them, and why. Thanks for saying what you think.","nb":"Dette er forslagene våre. Er vi enige om hva vi sender videre, og hvem som får det? De som får forslagene, skal fortelle oss hva det ble til, og hvorfor. Takk for at dere sa det dere mente.","nn":"Dette er forslaga våre. Er vi einige om kva vi sender vidare, og kven som får det? Dei som får forslaga, skal fortelje oss kva det blei til, og kvifor. Takk for at de sa det de meinte."},"short":{"en":"We pass it on","nb":"Vi sender videre","nn":"Vi sender vidare"},"title":{"en":"We pass it on","nb":"Vi sender det videre","nn":"Vi sender det vidare"}}],"variant":"ung"}]}',1795401798269);
CREATE TABLE dugnad (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL,
    codeKey TEXT GENERATED ALWAYS AS (replace(code, '-', '')) STORED UNIQUE,
    variant TEXT NOT NULL CHECK (variant IN ('kommune', 'organisasjon', 'ung')),
    municipalityNumber TEXT CHECK (municipalityNumber GLOB '[0-9][0-9][0-9][0-9]'),
    municipalityValidFrom TEXT,
    district TEXT,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 2000),
    place TEXT,
    language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
    people INTEGER NOT NULL CHECK (people BETWEEN 1 AND 200),
    groupCount INTEGER NOT NULL CHECK (groupCount BETWEEN 1 AND 30),
    plannedStart INTEGER NOT NULL,
    plannedEnd INTEGER NOT NULL CHECK (plannedEnd > plannedStart),
    agreedEnd INTEGER NOT NULL,
    edition TEXT NOT NULL REFERENCES edition (hash),
    currentStep TEXT,
    stepEndsAt INTEGER,
    pausedLeft INTEGER,
    startedAt INTEGER,
    endedAt INTEGER,
    planVersion INTEGER NOT NULL DEFAULT 1,
    revision INTEGER NOT NULL DEFAULT 1,
    madeAt INTEGER NOT NULL,
    changedAt INTEGER NOT NULL,
    isInvented INTEGER NOT NULL DEFAULT 0 CHECK (isInvented IN (0, 1))
, calendarSequence INTEGER CHECK (calendarSequence >= 0), cancelledAt INTEGER, trialSince INTEGER, trialEmptiedAt INTEGER, held TEXT CHECK (length(held) BETWEEN 7 AND 30), title TEXT CHECK (length(title) BETWEEN 1 AND 800), aims TEXT CHECK (length(aims) BETWEEN 1 AND 6000), conclusions TEXT CHECK (length(conclusions) BETWEEN 1 AND 20000), pairsEndAt INTEGER, lineToAll TEXT CHECK (length(lineToAll) BETWEEN 1 AND 1000), lineSaidAt INTEGER, funding TEXT CHECK (length(funding) BETWEEN 1 AND 10000), writingPausedAt INTEGER, formerCodes TEXT CHECK (length(formerCodes) BETWEEN 9 AND 2000), isByVideo INTEGER CHECK (isByVideo IN (0, 1)), unit TEXT REFERENCES unit (id), keptMonths INTEGER CHECK (keptMonths BETWEEN 12 AND 120), takenInAt INTEGER, plannedFor TEXT CHECK (length(plannedFor) BETWEEN 4 AND 30), alsoByVideo TEXT
    CHECK (length(alsoByVideo) <= 5000 AND (alsoByVideo IS NULL OR isByVideo IS NOT 1))) STRICT;
INSERT INTO dugnad VALUES('eca158877cd6530a474a772f9902f029','skur-atlas-99','kommune',NULL,NULL,NULL,'Fjordvik','https://mote.example/fjordvik','nb',36,6,1795453200000,1795462200000,1795462200000,'4cf4b8ec6d2f1e7b12e5366d71442b44253124dff691bd48d8df4befe7c587b6',NULL,NULL,NULL,NULL,NULL,1,1,1795401798269,1795401798269,0,NULL,NULL,NULL,NULL,NULL,'Fritid for alle',replace('Finne to tiltak.\nHøre fra ungdommen.','\n',char(10)),'Vi vil møtes igjen.',NULL,NULL,NULL,NULL,NULL,NULL,1,'11111111111111111111111111111111',60,1795401798269,NULL,NULL);
CREATE TABLE step (
    id TEXT NOT NULL PRIMARY KEY,
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    key TEXT,
    title TEXT CHECK (length(title) BETWEEN 1 AND 2000),
    takesNotes INTEGER NOT NULL DEFAULT 0 CHECK (takesNotes IN (0, 1)),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 600),
    isSkipped INTEGER NOT NULL DEFAULT 0 CHECK (isSkipped IN (0, 1)),
    startedAt INTEGER,
    closedAt INTEGER, say TEXT CHECK (length(say) BETWEEN 1 AND 20000), plannedMinutes INTEGER CHECK (plannedMinutes BETWEEN 0 AND 600), wasSkipped INTEGER CHECK (wasSkipped IN (0, 1)), ask TEXT CHECK (length(ask) BETWEEN 1 AND 2000), groups TEXT CHECK (length(groups) BETWEEN 1 AND 3000), card TEXT CHECK (card IN ('blue', 'orange')), records TEXT
    CHECK (records IN ('strengths', 'persons', 'ways', 'ideas')), isAnnounced INTEGER CHECK (isAnnounced IN (0, 1)), minutesBefore INTEGER CHECK (minutesBefore BETWEEN 0 AND 600), skippedBefore INTEGER CHECK (skippedBefore IN (0, 1)),
    CHECK (key IS NOT NULL OR title IS NOT NULL)
) STRICT;
INSERT INTO step VALUES('3cc90ff11e89489d3e0ecc7ccc6cd079','eca158877cd6530a474a772f9902f029',1,'velkommen',NULL,0,10,0,NULL,NULL,'Takk for at dere kom.',10,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES('1fef40f6338918a6ee42e039962da732','eca158877cd6530a474a772f9902f029',2,'utfordringsbilde',NULL,0,10,0,NULL,NULL,NULL,10,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES('75a41455f8a5b85a4a7a821dd14e30c9','eca158877cd6530a474a772f9902f029',3,'ungdom',NULL,0,10,0,NULL,NULL,NULL,10,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES('1e60e0f41e3de5a9073e6da516ec53b7','eca158877cd6530a474a772f9902f029',4,'hva-gjor-vi-bra',NULL,1,15,0,NULL,NULL,NULL,15,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES('fefaec6a347118c9fd5d05d615f0000f','eca158877cd6530a474a772f9902f029',5,'hva-gjor-vi-bra-deling',NULL,0,8,0,NULL,NULL,NULL,8,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES('8e1ed4d1eb86aefe88bad0d18cbc8a5a','eca158877cd6530a474a772f9902f029',6,'hvem-er-vi-til-for',NULL,1,22,0,NULL,NULL,NULL,22,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES('471c371472e064632c8edcdc041198d1','eca158877cd6530a474a772f9902f029',7,'hvem-er-vi-til-for-deling',NULL,0,8,0,NULL,NULL,NULL,8,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES('68ca85559fdfd7f4dba358239462b0cf','eca158877cd6530a474a772f9902f029',8,'pause',NULL,0,10,0,NULL,NULL,NULL,10,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES('1b446880c584d928d1e2eca93c80d662','eca158877cd6530a474a772f9902f029',9,'veier-inn',NULL,1,20,0,NULL,NULL,NULL,20,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES('8ac65ccb9a7cc667f0e4848835566823','eca158877cd6530a474a772f9902f029',10,'veier-inn-deling',NULL,0,7,0,NULL,NULL,NULL,7,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES('2eb8ef0e8c12e5d44ac35c1fcbf9e9bf','eca158877cd6530a474a772f9902f029',11,'konkret-ide',NULL,1,20,0,NULL,NULL,NULL,20,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES('c65c4a7cc1ec07acd7b91a45c9d29cd2','eca158877cd6530a474a772f9902f029',12,'enighet',NULL,0,10,0,NULL,NULL,NULL,10,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES('12b4f7c1d0c84ad5a8d31f0f6f5e9a11','eca158877cd6530a474a772f9902f029',13,NULL,'Ferien',1,10,0,NULL,NULL,NULL,10,0,'Hva med ferien?','Skriv ned det dere kommer på.','orange','ways',1,NULL,NULL);
CREATE TABLE roomGroup (
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 30),
    card TEXT,
    ownPersonName TEXT,
    ownPersonAge INTEGER CHECK (ownPersonAge BETWEEN 0 AND 25),
    ownPersonStory TEXT,
    version INTEGER NOT NULL DEFAULT 1, onPaperSince INTEGER, helpAskedAt INTEGER, helpSeenAt INTEGER, closedAt INTEGER,
    PRIMARY KEY (dugnad, number)
) STRICT, WITHOUT ROWID;
INSERT INTO roomGroup VALUES('eca158877cd6530a474a772f9902f029',1,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL);
INSERT INTO roomGroup VALUES('eca158877cd6530a474a772f9902f029',2,NULL,NULL,NULL,NULL,1,1795453201000,NULL,NULL,NULL);
INSERT INTO roomGroup VALUES('eca158877cd6530a474a772f9902f029',3,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL);
INSERT INTO roomGroup VALUES('eca158877cd6530a474a772f9902f029',4,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL);
INSERT INTO roomGroup VALUES('eca158877cd6530a474a772f9902f029',5,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL);
INSERT INTO roomGroup VALUES('eca158877cd6530a474a772f9902f029',6,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,1795453300000);
CREATE TABLE noteText (
    note TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    text TEXT NOT NULL,
    writtenAt INTEGER NOT NULL,
    PRIMARY KEY (note, version)
) STRICT, WITHOUT ROWID;
INSERT INTO noteText VALUES('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',1,'Byttedag',1795453201000);
CREATE TABLE cluster (
    id TEXT NOT NULL PRIMARY KEY,
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    step TEXT NOT NULL REFERENCES step (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 3000),
    version INTEGER NOT NULL DEFAULT 1,
    madeAt INTEGER NOT NULL,
    untiedAt INTEGER,
    untiedNotes TEXT
) STRICT;
INSERT INTO cluster VALUES('cccccccccccccccccccccccccccccccc','eca158877cd6530a474a772f9902f029','75a41455f8a5b85a4a7a821dd14e30c9','Bytte utstyr',1,1795453209000,NULL,NULL);
CREATE TABLE clusterNote (
    note TEXT NOT NULL PRIMARY KEY REFERENCES note (id) ON DELETE CASCADE,
    cluster TEXT NOT NULL REFERENCES cluster (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO clusterNote VALUES('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','cccccccccccccccccccccccccccccccc');
INSERT INTO clusterNote VALUES('bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb','cccccccccccccccccccccccccccccccc');
CREATE TABLE measureOrigin (
    measure TEXT NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
    cluster TEXT REFERENCES cluster (id) ON DELETE CASCADE,
    note TEXT REFERENCES note (id) ON DELETE CASCADE,
    CHECK ((cluster IS NULL) <> (note IS NULL)),
    UNIQUE (measure, cluster, note)
) STRICT;
INSERT INTO measureOrigin VALUES('dddddddddddddddddddddddddddddddd','cccccccccccccccccccccccccccccccc',NULL);
CREATE TABLE attendance (
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 2000),
    people INTEGER CHECK (people BETWEEN 0 AND 500),
    PRIMARY KEY (dugnad, position)
) STRICT, WITHOUT ROWID;
INSERT INTO attendance VALUES('eca158877cd6530a474a772f9902f029',1,'Idrettslag',7);
CREATE TABLE minutesPart (
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    part TEXT NOT NULL,
    text TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
    sawRevision INTEGER NOT NULL,
    sawFingerprint TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    editedAt INTEGER NOT NULL,
    PRIMARY KEY (dugnad, part)
) STRICT, WITHOUT ROWID;
INSERT INTO minutesPart VALUES('eca158877cd6530a474a772f9902f029','videre','Vi møtes igjen.','nb',3,'x',1,1795453209900);
CREATE TABLE link (
    id INTEGER NOT NULL PRIMARY KEY,
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('moderator', 'wall', 'reader')),
    fingerprint TEXT NOT NULL UNIQUE,
    madeAt INTEGER NOT NULL,
    endedAt INTEGER
) STRICT;
INSERT INTO link VALUES(1,'eca158877cd6530a474a772f9902f029','moderator','5068a3a531e39af1d5b079380b8acf58448affbacbdb1447348cf0f558927901',1795401798269,NULL);
CREATE TABLE session (
    id INTEGER NOT NULL PRIMARY KEY,
    fingerprint TEXT NOT NULL UNIQUE,
    madeAt INTEGER NOT NULL,
    seenAt INTEGER NOT NULL
, person TEXT REFERENCES person (id) ON DELETE SET NULL, address TEXT CHECK (length(address) BETWEEN 3 AND 254), signedInAt INTEGER, usedAt INTEGER, browser TEXT CHECK (length(browser) BETWEEN 1 AND 100), provider TEXT CHECK (length(provider) BETWEEN 1 AND 30), subject TEXT CHECK (length(subject) = 64), organisations TEXT CHECK (length(organisations) BETWEEN 9 AND 499)) STRICT;
INSERT INTO session VALUES(90,'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',1795453200000,1795453200000,'33333333333333333333333333333333',NULL,1795453200000,1795453200000,'Firefox/Linux',NULL,NULL,NULL);
CREATE TABLE sessionLink (
    session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
    PRIMARY KEY (session, link)
) STRICT, WITHOUT ROWID;
CREATE TABLE event (
    id INTEGER NOT NULL PRIMARY KEY,
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    role TEXT NOT NULL,
    what TEXT NOT NULL,
    about TEXT
) STRICT;
INSERT INTO event VALUES(1,'eca158877cd6530a474a772f9902f029',1795401798269,'moderator','linkMade','moderator');
INSERT INTO event VALUES(2,'eca158877cd6530a474a772f9902f029',1795401798269,'moderator','started',NULL);
CREATE TABLE chosenCard (
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 40),
    position INTEGER NOT NULL,
    isHidden INTEGER NOT NULL DEFAULT 0 CHECK (isHidden IN (0, 1)),
    PRIMARY KEY (dugnad, key)
) STRICT, WITHOUT ROWID;
INSERT INTO chosenCard VALUES('eca158877cd6530a474a772f9902f029','guri',2,0);
INSERT INTO chosenCard VALUES('eca158877cd6530a474a772f9902f029','nora',1,1);
CREATE TABLE lowIncome (
    region TEXT NOT NULL CHECK (region = '0' OR region GLOB '[0-9][0-9][0-9][0-9]'),
    definition TEXT NOT NULL CHECK (length(definition) BETWEEN 1 AND 40),
    period TEXT NOT NULL CHECK (length(period) BETWEEN 4 AND 9),
    share REAL CHECK (share BETWEEN 0 AND 100),
    children INTEGER CHECK (children >= 0),
    among INTEGER CHECK (among >= 0),
    loadedAt INTEGER NOT NULL,
    PRIMARY KEY (region, definition, period)
) STRICT, WITHOUT ROWID;
INSERT INTO lowIncome VALUES('0301','eu60-3','2022-2024',11.199999999999999289,1000,9000,1795453209990);
CREATE TABLE IF NOT EXISTS "approval" (
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    approvedAt INTEGER NOT NULL,
    inRole TEXT NOT NULL CHECK (length(inRole) BETWEEN 1 AND 2000),
    language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
    text TEXT NOT NULL CHECK (json_valid(text)),
    reopenedAt INTEGER,
    PRIMARY KEY (dugnad, number)
) STRICT, WITHOUT ROWID;
INSERT INTO approval VALUES('eca158877cd6530a474a772f9902f029',1,1795453209990,'kontaktperson','nb','{"parts":[{"heading":"","language":"nb","blocks":[],"part":"motet"}],"title":"Referat","language":"nb","isInvented":false}',NULL);
CREATE TABLE IF NOT EXISTS "invitation" (
    dugnad TEXT NOT NULL PRIMARY KEY REFERENCES dugnad (id) ON DELETE CASCADE,
    deadline TEXT CHECK (deadline GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    youthLine TEXT CHECK (length(youthLine) <= 6000),
    answerTo TEXT CHECK (length(answerTo) <= 6000),
    sender TEXT CHECK (length(sender) <= 6000),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
INSERT INTO invitation VALUES('eca158877cd6530a474a772f9902f029',NULL,'Jeg vil bare være med. 🙂','Ring fritidskontoret','Fjordvik kommune',4);
CREATE TABLE IF NOT EXISTS "wordTemplate" (
    dugnad TEXT NOT NULL PRIMARY KEY REFERENCES dugnad (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 1000),
    bytes BLOB NOT NULL CHECK (length(bytes) <= 5242880),
    uploadedAt INTEGER NOT NULL
) STRICT;
INSERT INTO wordTemplate VALUES('eca158877cd6530a474a772f9902f029','brevmal.docx',X'504b0304',1795453209990);
CREATE TABLE ownFigure (
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 3),
    value TEXT NOT NULL CHECK (length(value) BETWEEN 1 AND 240),
    label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 1200),
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2100),
    source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 1200),
    PRIMARY KEY (dugnad, position)
) STRICT, WITHOUT ROWID;
INSERT INTO ownFigure VALUES('eca158877cd6530a474a772f9902f029',1,'12,5 %','er med i et lag',2025,'Ungdata, oppdiktet');
CREATE TABLE otherDugnad (
    id TEXT NOT NULL,
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 5000),
    heldFrom INTEGER NOT NULL,
    held TEXT CHECK (length(held) BETWEEN 7 AND 30),
    readAt INTEGER NOT NULL, variant TEXT CHECK (variant IN ('kommune', 'organisasjon', 'ung')),
    PRIMARY KEY (dugnad, id)
) STRICT, WITHOUT ROWID;
INSERT INTO otherDugnad VALUES('cccccccccccccccccccccccccccccccc','eca158877cd6530a474a772f9902f029','Strandvik',1764000000000,NULL,1795453000000,NULL);
CREATE TABLE IF NOT EXISTS "note" (
    id TEXT NOT NULL PRIMARY KEY,
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    groupNumber INTEGER CHECK (groupNumber BETWEEN 1 AND 30),
    step TEXT NOT NULL REFERENCES step (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL CHECK (length(text) <= 20000),
    card TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    begunAt INTEGER NOT NULL,
    receivedAt INTEGER NOT NULL,
    editedAt INTEGER,
    isLate INTEGER NOT NULL DEFAULT 0 CHECK (isLate IN (0, 1)),
    fromPaper INTEGER NOT NULL DEFAULT 0 CHECK (fromPaper IN (0, 1)),
    shownAt INTEGER,
    hiddenAt INTEGER,
    deletedAt INTEGER,
    deletedBy TEXT CHECK (deletedBy IN ('group', 'moderator')),
    source TEXT CHECK (source IN ('youth', 'room')),
    otherDugnad TEXT,
    FOREIGN KEY (dugnad, otherDugnad) REFERENCES otherDugnad (dugnad, id)
        DEFERRABLE INITIALLY DEFERRED,
    CHECK (length(text) > 0 OR deletedAt IS NOT NULL),
    CHECK ((deletedAt IS NULL) = (deletedBy IS NULL)),
    CHECK ((groupNumber IS NOT NULL) + (source IS NOT NULL) + (otherDugnad IS NOT NULL) = 1)
) STRICT;
INSERT INTO note VALUES('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','eca158877cd6530a474a772f9902f029',1,'75a41455f8a5b85a4a7a821dd14e30c9','Byttedag 🙂',NULL,2,1795453200000,1795453201000,1795453209000,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO note VALUES('bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb','eca158877cd6530a474a772f9902f029',2,'75a41455f8a5b85a4a7a821dd14e30c9','Byttekveld for utstyr','guri',1,1795453200000,1795453202000,NULL,1,1,1795453203000,NULL,NULL,NULL,NULL,NULL);
INSERT INTO note VALUES('dddddddddddddddddddddddddddddddd','eca158877cd6530a474a772f9902f029',NULL,'75a41455f8a5b85a4a7a821dd14e30c9','Felles buss',NULL,1,1795453200000,1795453201000,NULL,0,0,NULL,NULL,NULL,NULL,NULL,'cccccccccccccccccccccccccccccccc');
INSERT INTO note VALUES('eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee','eca158877cd6530a474a772f9902f029',NULL,'75a41455f8a5b85a4a7a821dd14e30c9','Et sted å være',NULL,1,1795453200000,1795453201000,NULL,0,0,NULL,NULL,NULL,NULL,'youth',NULL);
CREATE TABLE unit (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('kommune', 'bydel', 'organisasjon', 'ungdomsgruppe')),
    municipalityNumber TEXT CHECK (municipalityNumber GLOB '[0-9][0-9][0-9][0-9]'),
    municipalityValidFrom TEXT,
    district TEXT CHECK (length(district) BETWEEN 1 AND 2000),
    districtKey TEXT CHECK (length(districtKey) BETWEEN 1 AND 2000),
    organisationNumber TEXT CHECK (
        organisationNumber GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
    level TEXT CHECK (length(level) BETWEEN 1 AND 2000),
    parent TEXT CHECK (length(parent) BETWEEN 1 AND 2000),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 2000),
    language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
    roleAddress TEXT CHECK (length(roleAddress) BETWEEN 3 AND 254),
    keptYears INTEGER NOT NULL CHECK (keptYears BETWEEN 1 AND 10),
    version INTEGER NOT NULL,
    madeAt INTEGER NOT NULL,
    confirmedAt INTEGER,
    isInvented INTEGER NOT NULL CHECK (isInvented IN (0, 1)), sender TEXT CHECK (length(sender) BETWEEN 1 AND 2000),
    CHECK ((district IS NULL) = (districtKey IS NULL))
) STRICT;
INSERT INTO unit VALUES('11111111111111111111111111111111','kommune','3405','2024-01-01',NULL,NULL,NULL,NULL,NULL,'Lillehammer kommune','nb','post@fjordvik.example',5,1,1795453200000,1795453201000,0,NULL);
INSERT INTO unit VALUES('22222222222222222222222222222222','bydel','0301','2024-01-01','Alna','alna',NULL,NULL,NULL,'Bydel Alna','nb',NULL,5,1,1795453200000,NULL,0,NULL);
CREATE TABLE unitEvent (
    id INTEGER NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    role TEXT NOT NULL,
    person TEXT REFERENCES person (id) ON DELETE SET NULL,
    what TEXT NOT NULL,
    about TEXT
) STRICT;
INSERT INTO unitEvent VALUES(1,'11111111111111111111111111111111',1795453200000,'contact','33333333333333333333333333333333','founded',NULL);
INSERT INTO unitEvent VALUES(2,'11111111111111111111111111111111',1795453201000,'operator',NULL,'confirmed',NULL);
INSERT INTO unitEvent VALUES(3,'22222222222222222222222222222222',1795453200000,'contact','44444444444444444444444444444444','founded',NULL);
CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 2000),
    address TEXT NOT NULL CHECK (length(address) BETWEEN 3 AND 254),
    addressKey TEXT NOT NULL UNIQUE,
    language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
    madeAt INTEGER NOT NULL
) STRICT;
INSERT INTO person VALUES('33333333333333333333333333333333','Aina','aina@fjordvik.example','aina@fjordvik.example','nb',1795453200000);
INSERT INTO person VALUES('44444444444444444444444444444444','Nils','nils@other.example','nils@other.example','nn',1795453200000);
CREATE TABLE member (
    unit TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('contact', 'colleague', 'reader')),
    since INTEGER NOT NULL,
    PRIMARY KEY (unit, person)
) STRICT, WITHOUT ROWID;
INSERT INTO member VALUES('11111111111111111111111111111111','33333333333333333333333333333333','contact',1795453200000);
INSERT INTO member VALUES('22222222222222222222222222222222','44444444444444444444444444444444','contact',1795453200000);
CREATE TABLE colleagueInvitation (
    id TEXT NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
    address TEXT NOT NULL CHECK (length(address) BETWEEN 3 AND 254),
    addressKey TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('contact', 'colleague', 'reader')),
    invitedBy TEXT REFERENCES person (id) ON DELETE SET NULL,
    madeAt INTEGER NOT NULL,
    until INTEGER NOT NULL,
    UNIQUE (unit, addressKey)
) STRICT;
INSERT INTO colleagueInvitation VALUES('55555555555555555555555555555555','11111111111111111111111111111111','tor@fjordvik.example','tor@fjordvik.example','colleague','33333333333333333333333333333333',1795453200000,1796662800000);
CREATE TABLE signIn (
    id INTEGER NOT NULL PRIMARY KEY,
    address TEXT NOT NULL CHECK (length(address) BETWEEN 3 AND 254),
    addressKey TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
    fingerprint TEXT UNIQUE,
    digits TEXT,
    session INTEGER REFERENCES session (id) ON DELETE SET NULL,
    wrong INTEGER NOT NULL,
    isLasting INTEGER NOT NULL CHECK (isLasting IN (0, 1)),
    madeAt INTEGER NOT NULL,
    until INTEGER NOT NULL,
    usedAt INTEGER
) STRICT;
CREATE TABLE letter (
    id TEXT NOT NULL PRIMARY KEY,
    unit TEXT REFERENCES unit (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    address TEXT NOT NULL CHECK (length(address) BETWEEN 3 AND 254),
    addressKey TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
    site TEXT NOT NULL CHECK (length(site) BETWEEN 8 AND 500),
    signIn INTEGER REFERENCES signIn (id) ON DELETE CASCADE,
    invitation TEXT REFERENCES colleagueInvitation (id) ON DELETE CASCADE,
    asker TEXT COLLATE NOCASE CHECK (length(asker) BETWEEN 3 AND 254),
    state TEXT NOT NULL CHECK (
        state IN ('waiting', 'underWay', 'sent', 'lying', 'delivered', 'refused', 'unsure')),
    madeAt INTEGER NOT NULL,
    triedAt INTEGER,
    nextAt INTEGER,
    tries INTEGER NOT NULL,
    answer TEXT CHECK (length(answer) BETWEEN 1 AND 4000)
, request INTEGER REFERENCES confirmationRequest (id) ON DELETE CASCADE, invitee TEXT REFERENCES invitee (id) ON DELETE CASCADE, dugnad TEXT REFERENCES dugnad (id) ON DELETE CASCADE, told TEXT CHECK (length(told) BETWEEN 2 AND 4000), guestInvitation TEXT REFERENCES guestInvitation (id) ON DELETE CASCADE, addressChange INTEGER REFERENCES addressChange (id) ON DELETE CASCADE, returnedAt INTEGER, owner TEXT REFERENCES measureOwner (id) ON DELETE CASCADE) STRICT;
INSERT INTO letter VALUES('77777777777777777777777777777777','11111111111111111111111111111111','colleague 55555555555555555555555555555555 1795453200000','colleague','tor@fjordvik.example','tor@fjordvik.example','nb','https://allemed.example',NULL,'55555555555555555555555555555555',NULL,'refused',1795453200000,1795453202000,NULL,1,'550 5.1.1 ukjent',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO letter VALUES('88888888888888888888888888888888','11111111111111111111111111111111','letIn 11111111111111111111111111111111 33333333333333333333333333333333 nils@other.example 2026-11-23','letIn','aina@fjordvik.example','aina@fjordvik.example','nb','https://allemed.example',NULL,NULL,'nils@other.example','lying',1795453200000,1796038668338,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE confirmingAddress (
    number TEXT NOT NULL CHECK (
        number GLOB '[0-9][0-9][0-9][0-9]'
        OR number GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
    districtKey TEXT NOT NULL CHECK (length(districtKey) <= 2000),
    address TEXT NOT NULL CHECK (length(address) BETWEEN 3 AND 254),
    PRIMARY KEY (number, districtKey),
    CHECK (districtKey = '' OR length(number) = 4)
) STRICT, WITHOUT ROWID;
INSERT INTO confirmingAddress VALUES('0301','alna','post@alna.example');
CREATE TABLE confirmationRequest (
    id INTEGER NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
    asker TEXT REFERENCES person (id) ON DELETE SET NULL,
    addressKey TEXT NOT NULL CHECK (length(addressKey) BETWEEN 3 AND 254),
    fingerprint TEXT UNIQUE,
    madeAt INTEGER NOT NULL,
    until INTEGER NOT NULL,
    answer TEXT CHECK (answer IN ('yes', 'no')),
    answeredAt INTEGER,
    CHECK ((answer IS NULL) = (answeredAt IS NULL))
) STRICT;
INSERT INTO confirmationRequest VALUES(1,'22222222222222222222222222222222','33333333333333333333333333333333','post@alna.example',NULL,1795453200000,1796058000000,NULL,NULL);
CREATE TABLE placeTaken (
    unit TEXT NOT NULL PRIMARY KEY REFERENCES unit (id) ON DELETE CASCADE,
    byUnit TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
    toldAt INTEGER NOT NULL
) STRICT;
INSERT INTO placeTaken VALUES('22222222222222222222222222222222','11111111111111111111111111111111',1795453200000);
CREATE TABLE dugnadOffer (
    dugnad TEXT NOT NULL PRIMARY KEY REFERENCES dugnad (id) ON DELETE CASCADE,
    fingerprint TEXT NOT NULL UNIQUE,
    madeAt INTEGER NOT NULL,
    until INTEGER NOT NULL
) STRICT;
INSERT INTO dugnadOffer VALUES('eca158877cd6530a474a772f9902f029','f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0',1795401798269,1796611398269);
CREATE TABLE plan (
    dugnad TEXT NOT NULL PRIMARY KEY REFERENCES dugnad (id) ON DELETE CASCADE,
    taskList TEXT CHECK (length(taskList) BETWEEN 1 AND 40),
    countedFrom TEXT CHECK (countedFrom GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    contacts TEXT CHECK (length(contacts) BETWEEN 1 AND 6000),
    registrar TEXT CHECK (length(registrar) BETWEEN 1 AND 2000),
    partner TEXT CHECK (length(partner) BETWEEN 1 AND 2000),
    funder TEXT CHECK (length(funder) BETWEEN 1 AND 2000),
    version INTEGER NOT NULL
) STRICT;
CREATE TABLE anchoring (
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('political', 'administrative')),
    state TEXT NOT NULL CHECK (state IN ('inPlace', 'onTheWay', 'missing')),
    body TEXT CHECK (length(body) BETWEEN 1 AND 2000),
    day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    caseNumber TEXT CHECK (length(caseNumber) BETWEEN 1 AND 2000),
    link TEXT CHECK (length(link) BETWEEN 1 AND 2000),
    version INTEGER NOT NULL,
    PRIMARY KEY (dugnad, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE task (
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 40),
    title TEXT CHECK (length(title) BETWEEN 1 AND 2000),
    day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    owner TEXT CHECK (length(owner) BETWEEN 1 AND 2000),
    doneAt INTEGER,
    doneBy TEXT CHECK (length(doneBy) BETWEEN 1 AND 40),
    isLeftOut INTEGER NOT NULL CHECK (isLeftOut IN (0, 1)),
    version INTEGER NOT NULL,
    PRIMARY KEY (dugnad, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE invitee (
    id TEXT NOT NULL PRIMARY KEY,
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    body TEXT CHECK (length(body) BETWEEN 1 AND 2000),
    role TEXT CHECK (length(role) BETWEEN 1 AND 2000),
    name TEXT CHECK (length(name) BETWEEN 1 AND 2000),
    address TEXT CHECK (length(address) BETWEEN 3 AND 254),
    addressKey TEXT,
    way TEXT NOT NULL CHECK (way IN ('list', 'open', 'substitute')),
    version INTEGER NOT NULL,
    madeAt INTEGER NOT NULL,
    UNIQUE (dugnad, addressKey),
    CHECK ((address IS NULL) = (addressKey IS NULL))
) STRICT;
INSERT INTO invitee VALUES('22222222222222222222222222222221','eca158877cd6530a474a772f9902f029','sports','Fjordvik svømmeklubb','leder','Kari Eksempel','kari@example.org','kari@example.org','list',1,1795000000000);
INSERT INTO invitee VALUES('22222222222222222222222222222222','eca158877cd6530a474a772f9902f029','schools','Fjordvik skole','rektor',NULL,'rektor@example.org','rektor@example.org','list',1,1795000000000);
INSERT INTO invitee VALUES('22222222222222222222222222222223','eca158877cd6530a474a772f9902f029','sports','Fjordvik svømmeklubb',NULL,'Ola Eksempel','ola@example.org','ola@example.org','substitute',1,1795000000000);
CREATE TABLE answer (
    invitee TEXT NOT NULL PRIMARY KEY REFERENCES invitee (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (
        state IN ('coming', 'notComing', 'sentOn', 'unsure', 'waiting', 'late')),
    people INTEGER NOT NULL CHECK (people BETWEEN 1 AND 50),
    young INTEGER NOT NULL DEFAULT 0 CHECK (young BETWEEN 0 AND people),
    isByHand INTEGER NOT NULL DEFAULT 0 CHECK (isByHand IN (0, 1)),
    version INTEGER NOT NULL,
    answeredAt INTEGER NOT NULL
, sentOnTimes INTEGER NOT NULL DEFAULT 0 CHECK (sentOnTimes >= 0), dugnad TEXT) STRICT, WITHOUT ROWID;
INSERT INTO answer VALUES('22222222222222222222222222222221','sentOn',1,0,0,1,1795000100000,0,'eca158877cd6530a474a772f9902f029');
INSERT INTO answer VALUES('22222222222222222222222222222223','coming',1,0,0,1,1795000200000,0,'eca158877cd6530a474a772f9902f029');
CREATE TABLE signUp (
    dugnad TEXT NOT NULL PRIMARY KEY REFERENCES dugnad (id) ON DELETE CASCADE,
    page TEXT NOT NULL UNIQUE CHECK (length(page) BETWEEN 8 AND 40),
    isOpen INTEGER NOT NULL CHECK (isOpen IN (0, 1)),
    capacity INTEGER CHECK (capacity BETWEEN 1 AND 2000),
    deadline INTEGER,
    perBody INTEGER CHECK (perBody BETWEEN 1 AND 50),
    site TEXT NOT NULL CHECK (length(site) BETWEEN 8 AND 500),
    sentAt INTEGER,
    version INTEGER NOT NULL
, isChosen INTEGER NOT NULL DEFAULT 0 CHECK (isChosen IN (0, 1))) STRICT, WITHOUT ROWID;
INSERT INTO signUp VALUES('eca158877cd6530a474a772f9902f029','varen-atlas',1,40,1795300000000,NULL,'https://allemed.example.org',1795000000000,1,1);
CREATE TABLE placeOffer (
    invitee TEXT NOT NULL PRIMARY KEY REFERENCES invitee (id) ON DELETE CASCADE,
    people INTEGER NOT NULL CHECK (people BETWEEN 1 AND 50),
    madeAt INTEGER NOT NULL,
    until INTEGER NOT NULL,
    endedAt INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE substitute (
    invitee TEXT NOT NULL PRIMARY KEY REFERENCES invitee (id) ON DELETE CASCADE,
    other TEXT NOT NULL UNIQUE REFERENCES invitee (id) ON DELETE CASCADE,
    people INTEGER NOT NULL CHECK (people BETWEEN 0 AND 50),
    until INTEGER NOT NULL,
    endedAt INTEGER
) STRICT, WITHOUT ROWID;
INSERT INTO substitute VALUES('22222222222222222222222222222221','22222222222222222222222222222223',0,1795100000000,1795000200000);
CREATE TABLE answerLink (
    fingerprint TEXT NOT NULL PRIMARY KEY,
    invitee TEXT NOT NULL REFERENCES invitee (id) ON DELETE CASCADE,
    letter TEXT,
    madeAt INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE need (
    invitee TEXT NOT NULL PRIMARY KEY REFERENCES invitee (id) ON DELETE CASCADE,
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
    writtenAt INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE notAgain (
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    fingerprint TEXT NOT NULL,
    PRIMARY KEY (dugnad, fingerprint)
) STRICT, WITHOUT ROWID;
CREATE TABLE seatPlan (
    dugnad TEXT NOT NULL PRIMARY KEY REFERENCES dugnad (id) ON DELETE CASCADE,
    tables INTEGER NOT NULL CHECK (tables BETWEEN 1 AND 30),
    version INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE seat (
    dugnad TEXT NOT NULL REFERENCES seatPlan (dugnad) ON DELETE CASCADE,
    invitee TEXT NOT NULL REFERENCES invitee (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 50),
    atTable INTEGER NOT NULL CHECK (atTable BETWEEN 1 AND 30),
    isBound INTEGER NOT NULL CHECK (isBound IN (0, 1)),
    PRIMARY KEY (invitee, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE doorClosing (
    dugnad TEXT NOT NULL PRIMARY KEY REFERENCES dugnad (id) ON DELETE CASCADE,
    closedAt INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE guest (
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    since INTEGER NOT NULL,
    PRIMARY KEY (dugnad, person)
) STRICT, WITHOUT ROWID;
CREATE TABLE guestInvitation (
    id TEXT NOT NULL PRIMARY KEY,
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    address TEXT NOT NULL CHECK (length(address) BETWEEN 3 AND 254),
    addressKey TEXT NOT NULL CHECK (length(addressKey) BETWEEN 3 AND 254),
    invitedBy TEXT REFERENCES person (id) ON DELETE SET NULL,
    madeAt INTEGER NOT NULL,
    until INTEGER NOT NULL,
    UNIQUE (dugnad, addressKey)
) STRICT;
CREATE TABLE addressChange (
    id INTEGER NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    was TEXT NOT NULL CHECK (length(was) BETWEEN 3 AND 254),
    address TEXT NOT NULL CHECK (length(address) BETWEEN 3 AND 254),
    fingerprint TEXT UNIQUE,
    stopFingerprint TEXT UNIQUE,
    madeAt INTEGER NOT NULL,
    doneAt INTEGER,
    endedAt INTEGER
) STRICT;
CREATE TABLE unitTemplate (
    unit TEXT NOT NULL PRIMARY KEY REFERENCES unit (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 2000),
    bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 5242880),
    uploadedAt INTEGER NOT NULL
) STRICT;
CREATE TABLE unitArms (
    unit TEXT NOT NULL PRIMARY KEY REFERENCES unit (id) ON DELETE CASCADE,
    bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 500000),
    width INTEGER NOT NULL CHECK (width BETWEEN 1 AND 2000),
    height INTEGER NOT NULL CHECK (height BETWEEN 1 AND 2000),
    uploadedAt INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS "arrival" (
    id TEXT NOT NULL PRIMARY KEY,
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    invitee TEXT UNIQUE REFERENCES invitee (id) ON DELETE CASCADE,
    walkIn TEXT CHECK (walkIn IN ('parent', 'club', 'service', 'young', 'decider', 'other')),
    people INTEGER NOT NULL CHECK (people BETWEEN 0 AND 50),
    tickedAt INTEGER NOT NULL,
    CHECK ((invitee IS NULL) <> (walkIn IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO arrival VALUES('44444444444444444444444444444444','eca158877cd6530a474a772f9902f029','22222222222222222222222222222223',NULL,1,1795453300000);
INSERT INTO arrival VALUES('a0000000000000000000000000000001','eca158877cd6530a474a772f9902f029',NULL,'parent',2,1795453200000);
CREATE TABLE forerunner (
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    earlier TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    linkedAt INTEGER NOT NULL,
    PRIMARY KEY (dugnad, earlier),
    CHECK (dugnad <> earlier)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS "measure" (
    id TEXT NOT NULL PRIMARY KEY,
    dugnad TEXT REFERENCES dugnad (id) ON DELETE SET NULL,
    unit TEXT REFERENCES unit (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 20000),
    owner TEXT,
    deadline TEXT CHECK (deadline GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    firstStep TEXT,
    knownBy TEXT,
    hearer TEXT,
    barriers TEXT NOT NULL DEFAULT '[]',
    hands INTEGER CHECK (hands BETWEEN 0 AND 500),
    version INTEGER NOT NULL DEFAULT 1,
    madeAt INTEGER NOT NULL,
    way TEXT CHECK (way IN ('idea', 'plan')),
    agreed TEXT CHECK (agreed IS NULL OR json_valid(agreed)),
    fromGroups TEXT CHECK (fromGroups IS NULL OR json_valid(fromGroups)),
    fromOthers TEXT CHECK (fromOthers IS NULL OR json_valid(fromOthers)),
    fromName TEXT CHECK (length(fromName) BETWEEN 1 AND 6000),
    fromYear INTEGER CHECK (fromYear BETWEEN 1970 AND 9999),
    fromVariant TEXT CHECK (fromVariant IN ('kommune', 'organisasjon', 'ung')),
    CHECK (dugnad IS NOT NULL OR unit IS NOT NULL)
) STRICT;
INSERT INTO measure VALUES('dddddddddddddddddddddddddddddddd','eca158877cd6530a474a772f9902f029','11111111111111111111111111111111',1,'Byttedag hver vår','Fjordvik IL','2027-04-30',NULL,NULL,NULL,'["economy"]',31,1,1795453209500,NULL,NULL,'[1,2]','[]',NULL,NULL,NULL);
INSERT INTO measure VALUES('dededededededededededededededede',NULL,'11111111111111111111111111111111',0,'Felles buss 🙂',NULL,NULL,NULL,NULL,NULL,'[]',NULL,1,1800000000000,'plan',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE followUp (
    measure TEXT NOT NULL PRIMARY KEY REFERENCES measure (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('notBegun', 'underWay', 'done', 'waiting', 'putAway')),
    since TEXT NOT NULL CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reason TEXT CHECK (length(reason) BETWEEN 1 AND 20000),
    partners TEXT CHECK (length(partners) BETWEEN 1 AND 20000),
    cost TEXT CHECK (length(cost) BETWEEN 1 AND 20000),
    funding TEXT CHECK (length(funding) BETWEEN 1 AND 20000),
    area TEXT CHECK (
        area IN ('prices', 'information', 'variety', 'voice', 'cooperation', 'knowledge')),
    anchoring TEXT CHECK (length(anchoring) BETWEEN 1 AND 20000),
    version INTEGER NOT NULL, standingSince TEXT CHECK (standingSince GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CHECK ((state IN ('waiting', 'putAway')) = (reason IS NOT NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO followUp VALUES('dddddddddddddddddddddddddddddddd','underWay','2027-01-21',NULL,'Frivilligsentralen','ca. 2 000 kr','Sparebanken','prices','Kommunedelplan for oppvekst',2,'2027-02-01');
CREATE TABLE milestone (
    id TEXT NOT NULL PRIMARY KEY,
    measure TEXT NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
    day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    doneOn TEXT CHECK (doneOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO milestone VALUES('e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1','dddddddddddddddddddddddddddddddd',1,'Første byttedag','2027-03-11','2027-03-12',2);
CREATE TABLE measureChange (
    measure TEXT NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    at INTEGER NOT NULL,
    role TEXT NOT NULL CHECK (length(role) BETWEEN 1 AND 40),
    person TEXT REFERENCES person (id) ON DELETE SET NULL,
    what TEXT NOT NULL CHECK (length(what) BETWEEN 1 AND 40),
    about TEXT CHECK (length(about) BETWEEN 1 AND 2000),
    was TEXT CHECK (length(was) BETWEEN 1 AND 100000),
    became TEXT CHECK (length(became) BETWEEN 1 AND 100000),
    words TEXT CHECK (length(words) BETWEEN 1 AND 20000),
    PRIMARY KEY (measure, number)
) STRICT, WITHOUT ROWID;
INSERT INTO measureChange VALUES('dddddddddddddddddddddddddddddddd',1,1800000000000,'contact','33333333333333333333333333333333','stateSet','2027-01-21','notBegun','underWay',NULL);
CREATE TABLE mailboxPlace (
    mailbox TEXT NOT NULL PRIMARY KEY CHECK (length(mailbox) = 64),
    validity INTEGER NOT NULL CHECK (validity BETWEEN 0 AND 4294967295),
    last INTEGER NOT NULL CHECK (last BETWEEN 0 AND 4294967295)
) STRICT, WITHOUT ROWID;
INSERT INTO mailboxPlace VALUES('efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef',1,7);
CREATE TABLE measureOwner (
    id TEXT NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
    address TEXT CHECK (length(address) BETWEEN 3 AND 254),
    addressKey TEXT,
    site TEXT NOT NULL CHECK (length(site) BETWEEN 8 AND 500),
    madeAt INTEGER NOT NULL,
    askedAt INTEGER,
    said TEXT CHECK (said IN ('yes', 'no', 'stop')),
    saidAt INTEGER,
    remindedThrough TEXT CHECK (remindedThrough GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CHECK ((address IS NULL) = (addressKey IS NULL)),
    CHECK ((said IS NULL) = (saidAt IS NULL)),
    CHECK (said IS NOT 'stop' OR address IS NULL)
) STRICT;
INSERT INTO measureOwner VALUES('f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1','11111111111111111111111111111111','styret@fram.example','styret@fram.example','https://allemed.example',1800000000000,1800000000000,'yes',1800000100000,'2027-01-15');
CREATE TABLE ownedMeasure (
    measure TEXT NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
    owner TEXT NOT NULL REFERENCES measureOwner (id) ON DELETE CASCADE,
    since INTEGER NOT NULL,
    toldIn TEXT,
    times INTEGER NOT NULL DEFAULT 0 CHECK (times >= 0),
    ending TEXT CHECK (ending IN ('notOurs', 'passedOn')),
    endedAt INTEGER,
    passedTo TEXT REFERENCES measureOwner (id) ON DELETE SET NULL,
    PRIMARY KEY (measure, owner),
    CHECK ((ending IS NULL) = (endedAt IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO ownedMeasure VALUES('dddddddddddddddddddddddddddddddd','f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1',1800000000000,NULL,0,NULL,NULL,NULL);
CREATE TABLE ownerLink (
    fingerprint TEXT NOT NULL PRIMARY KEY,
    owner TEXT NOT NULL REFERENCES measureOwner (id) ON DELETE CASCADE,
    letter TEXT,
    madeAt INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO ownerLink VALUES('abababababababababababababababababababababababababababababababab','f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1',NULL,1800000000000);
CREATE TABLE ownerStop (
    unit TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
    fingerprint TEXT NOT NULL,
    PRIMARY KEY (unit, fingerprint)
) STRICT, WITHOUT ROWID;
INSERT INTO ownerStop VALUES('11111111111111111111111111111111','cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd');
CREATE TABLE ownersWord (
    id TEXT NOT NULL PRIMARY KEY,
    measure TEXT NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
    owner TEXT REFERENCES measureOwner (id) ON DELETE SET NULL,
    at INTEGER NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('notBegun', 'underWay', 'done', 'different')),
    line TEXT CHECK (length(line) BETWEEN 1 AND 4000),
    hundredths INTEGER CHECK (hundredths BETWEEN 0 AND 9999999900),
    exactness TEXT CHECK (exactness IN ('exact', 'about', 'atLeast')),
    counted TEXT CHECK (length(counted) BETWEEN 1 AND 1000),
    waits INTEGER NOT NULL DEFAULT 0 CHECK (waits IN (0, 1)),
    CHECK ((hundredths IS NULL) = (exactness IS NULL))
) STRICT;
INSERT INTO ownersWord VALUES('a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1','dddddddddddddddddddddddddddddddd','f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1',1804975200000,'underWay',NULL,9000,'exact','barn',0);
INSERT INTO ownersWord VALUES('a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2','dddddddddddddddddddddddddddddddd','f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1',1804978800000,'underWay','Alle fikk ski',9200,'about','barn',0);
INSERT INTO ownersWord VALUES('a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3','dddddddddddddddddddddddddddddddd','f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1',1804978900000,'notBegun','Uten tall',NULL,NULL,NULL,0);
CREATE TABLE reminderRhythm (
    unit TEXT NOT NULL PRIMARY KEY REFERENCES unit (id) ON DELETE CASCADE,
    daysBefore INTEGER CHECK (daysBefore BETWEEN 1 AND 60),
    months TEXT NOT NULL CHECK (json_valid(months)),
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO reminderRhythm VALUES('11111111111111111111111111111111',14,'[3,12]',1);
CREATE TABLE measureAside (
    measure TEXT NOT NULL PRIMARY KEY REFERENCES measure (id) ON DELETE CASCADE,
    until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO measureAside VALUES('dddddddddddddddddddddddddddddddd',1800864000000);
CREATE TABLE proposalFate (
    proposal TEXT NOT NULL PRIMARY KEY REFERENCES measure (id) ON DELETE CASCADE,
    fate TEXT NOT NULL CHECK (fate IN ('takenIn', 'becameMeasure', 'partly', 'no')),
    measure TEXT REFERENCES measure (id) ON DELETE SET NULL,
    words TEXT CHECK (length(words) BETWEEN 1 AND 20000),
    answeredAt INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CHECK (fate NOT IN ('partly', 'no') OR words IS NOT NULL),
    CHECK (fate = 'becameMeasure' OR measure IS NULL)
) STRICT, WITHOUT ROWID;
INSERT INTO proposalFate VALUES('dededededededededededededededede','partly',NULL,'Bussen går, men ikke på søndager',1801000000000,1);
CREATE TABLE samlingLink (
    fingerprint TEXT NOT NULL PRIMARY KEY,
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    letter TEXT,
    madeAt INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE proposalReminder (
    dugnad TEXT NOT NULL PRIMARY KEY REFERENCES dugnad (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 6)
) STRICT, WITHOUT ROWID;
CREATE TABLE councilWords (
    unit TEXT NOT NULL PRIMARY KEY REFERENCES unit (id) ON DELETE CASCADE,
    asks TEXT CHECK (length(asks) BETWEEN 1 AND 20000),
    caseNumber TEXT CHECK (length(caseNumber) BETWEEN 1 AND 2000),
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO councilWords VALUES('11111111111111111111111111111111','Penger til buss','34/26',1);
CREATE TABLE measureLink (
    measure TEXT NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
    became TEXT NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
    how TEXT NOT NULL CHECK (how IN ('merged', 'divided')),
    at INTEGER NOT NULL,
    PRIMARY KEY (measure, became),
    CHECK (measure <> became)
) STRICT, WITHOUT ROWID;
INSERT INTO measureLink VALUES('dededededededededededededededede','dddddddddddddddddddddddddddddddd','merged',1801000000000);
CREATE TABLE carriedMeasure (
    measure TEXT NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    PRIMARY KEY (measure, dugnad)
) STRICT, WITHOUT ROWID;
CREATE TABLE sinceLast (
    id TEXT NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
    fromDugnad TEXT REFERENCES dugnad (id) ON DELETE SET NULL,
    fromDay TEXT NOT NULL CHECK (fromDay GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    toDugnad TEXT REFERENCES dugnad (id) ON DELETE SET NULL,
    toDay TEXT NOT NULL CHECK (toDay GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    madeAt INTEGER NOT NULL,
    page TEXT UNIQUE CHECK (length(page) BETWEEN 8 AND 40),
    publishedAt INTEGER,
    published TEXT CHECK (published IS NULL OR json_valid(published)),
    CHECK ((page IS NULL) = (published IS NULL) AND (page IS NULL) = (publishedAt IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO sinceLast VALUES('5151515151515151515151515151515a','11111111111111111111111111111111','eca158877cd6530a474a772f9902f029','2026-11-23',NULL,'2027-02-01',1801000000000,'page0123456789ab',1801000000000,'{"title":"Hva har vi gjort siden sist?","lead":"","language":"nb","isInvented":false,"rows":[]}');
CREATE TABLE sinceEdit (
    sinceLast TEXT NOT NULL REFERENCES sinceLast (id) ON DELETE CASCADE,
    measure TEXT NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
    text TEXT NOT NULL CHECK (length(text) <= 20000),
    isLeftOut INTEGER NOT NULL CHECK (isLeftOut IN (0, 1)),
    language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
    sawFingerprint TEXT NOT NULL CHECK (length(sawFingerprint) <= 64),
    version INTEGER NOT NULL,
    editedAt INTEGER NOT NULL,
    PRIMARY KEY (sinceLast, measure)
) STRICT, WITHOUT ROWID;
INSERT INTO sinceEdit VALUES('5151515151515151515151515151515a','dddddddddddddddddddddddddddddddd','Vi venter på nøkkelen.',0,'nb','',1,1801000000000);
CREATE TABLE keptPerson (
    id TEXT NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
    variant TEXT NOT NULL CHECK (variant IN ('kommune', 'organisasjon', 'ung')),
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    body TEXT CHECK (length(body) BETWEEN 1 AND 2000),
    role TEXT CHECK (length(role) BETWEEN 1 AND 2000),
    name TEXT CHECK (length(name) BETWEEN 1 AND 2000),
    address TEXT NOT NULL CHECK (length(address) BETWEEN 3 AND 500),
    addressKey TEXT NOT NULL CHECK (length(addressKey) BETWEEN 3 AND 500),
    saidAt INTEGER NOT NULL,
    until INTEGER NOT NULL CHECK (until > saidAt),
    UNIQUE (unit, addressKey)
) STRICT, WITHOUT ROWID;
INSERT INTO keptPerson VALUES('6161616161616161616161616161616a','11111111111111111111111111111111','kommune','sports','Fjordvik IL','leder','Tor','tor@fram.example','tor@fram.example',1801000000000,1851000000000);
CREATE TABLE keptPersonLink (
    fingerprint TEXT NOT NULL PRIMARY KEY CHECK (length(fingerprint) = 64),
    person TEXT NOT NULL REFERENCES keptPerson (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO keptPersonLink VALUES('0000000000000000000000000000000000000000000000000000000000000000','6161616161616161616161616161616a');
CREATE TABLE ownInvitation (
    dugnad TEXT NOT NULL PRIMARY KEY REFERENCES dugnad (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
    subject TEXT CHECK (length(subject) BETWEEN 1 AND 2000),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 80000),
    sawFingerprint TEXT NOT NULL CHECK (length(sawFingerprint) IN (0, 64)),
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO ownInvitation VALUES('eca158877cd6530a474a772f9902f029','nb','Kom!','Bli med, alle sammen.','',1);
CREATE TABLE effect (
    id TEXT NOT NULL PRIMARY KEY,
    measure TEXT NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    hundredths INTEGER CHECK (hundredths BETWEEN 0 AND 9999999900),
    exactness TEXT CHECK (exactness IN ('exact', 'about', 'atLeast')),
    counted TEXT CHECK (length(counted) BETWEEN 1 AND 1000),
    words TEXT CHECK (length(words) BETWEEN 1 AND 4000),
    cost TEXT CHECK (length(cost) BETWEEN 1 AND 4000),
    learned TEXT CHECK (length(learned) BETWEEN 1 AND 20000),
    told TEXT REFERENCES ownersWord (id) ON DELETE SET NULL,
    madeAt INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CHECK ((hundredths IS NULL) = (exactness IS NULL)),
    CHECK (hundredths IS NOT NULL OR words IS NOT NULL)
) STRICT, WITHOUT ROWID;
INSERT INTO effect VALUES('a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1','dddddddddddddddddddddddddddddddd','2027-03-13',9000,'exact','barn',NULL,NULL,NULL,'a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1',1804975200000,1);
INSERT INTO effect VALUES('a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2','dddddddddddddddddddddddddddddddd','2027-03-14',9200,'about','barn','Alle fikk ski',NULL,NULL,'a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2',1804978800000,1);
CREATE TABLE knownAtProvider (
    subject TEXT NOT NULL PRIMARY KEY CHECK (length(subject) = 64),
    provider TEXT NOT NULL CHECK (length(provider) BETWEEN 1 AND 30),
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    madeAt INTEGER NOT NULL,
    usedAt INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO knownAtProvider VALUES('0000000000000000000000000000000000000000000000000000000000000000','id-porten','33333333333333333333333333333333',1801000000000,1801000000000);
CREATE INDEX dugnadByChange ON dugnad (changedAt);
CREATE INDEX stepByDugnad ON step (dugnad, position);
CREATE INDEX clusterByDugnad ON cluster (dugnad, step);
CREATE INDEX clusterNoteByCluster ON clusterNote (cluster);
CREATE INDEX measureOriginByCluster ON measureOrigin (cluster);
CREATE INDEX measureOriginByNote ON measureOrigin (note);
CREATE INDEX linkByDugnad ON link (dugnad, role);
CREATE INDEX sessionBySeen ON session (seenAt);
CREATE INDEX sessionLinkByLink ON sessionLink (link);
CREATE INDEX eventByDugnad ON event (dugnad, id);
CREATE INDEX dugnadByFormerCodes ON dugnad (formerCodes) WHERE formerCodes IS NOT NULL;
CREATE INDEX noteByDugnad ON note (dugnad, step, groupNumber, receivedAt);
CREATE UNIQUE INDEX confirmedMunicipality ON unit (municipalityNumber)
    WHERE kind = 'kommune' AND confirmedAt IS NOT NULL;
CREATE UNIQUE INDEX confirmedDistrict ON unit (municipalityNumber, districtKey)
    WHERE kind = 'bydel' AND confirmedAt IS NOT NULL;
CREATE UNIQUE INDEX confirmedOrganisation ON unit (organisationNumber)
    WHERE kind = 'organisasjon' AND confirmedAt IS NOT NULL;
CREATE INDEX unitEventByUnit ON unitEvent (unit, id);
CREATE INDEX unitEventByPerson ON unitEvent (person);
CREATE INDEX memberByPerson ON member (person);
CREATE INDEX colleagueInvitationByAddress ON colleagueInvitation (addressKey);
CREATE INDEX colleagueInvitationByInviter ON colleagueInvitation (invitedBy);
CREATE INDEX signInByAddress ON signIn (addressKey, madeAt);
CREATE INDEX signInBySession ON signIn (session);
CREATE INDEX signInByEnd ON signIn (until);
CREATE INDEX letterByUnit ON letter (unit, state, madeAt);
CREATE INDEX letterByAddress ON letter (addressKey, madeAt);
CREATE INDEX letterByState ON letter (state, nextAt);
CREATE INDEX letterBySignIn ON letter (signIn);
CREATE INDEX letterByInvitation ON letter (invitation);
CREATE INDEX sessionByPerson ON session (person);
CREATE INDEX dugnadByUnit ON dugnad (unit, plannedStart);
CREATE INDEX confirmationRequestByUnit ON confirmationRequest (unit, id);
CREATE INDEX confirmationRequestByAsker ON confirmationRequest (asker, madeAt);
CREATE INDEX confirmationRequestByEnd ON confirmationRequest (until);
CREATE INDEX letterByRequest ON letter (request);
CREATE INDEX placeTakenByUnit ON placeTaken (byUnit);
CREATE INDEX inviteeByDugnad ON invitee (dugnad, kind);
CREATE INDEX placeOfferByEnd ON placeOffer (until) WHERE endedAt IS NULL;
CREATE INDEX substituteByEnd ON substitute (until) WHERE endedAt IS NULL;
CREATE INDEX answerLinkByInvitee ON answerLink (invitee);
CREATE INDEX answerLinkByLetter ON answerLink (letter, madeAt);
CREATE INDEX letterByInvitee ON letter (invitee, kind);
CREATE INDEX letterByDugnad ON letter (dugnad);
CREATE INDEX seatByDugnad ON seat (dugnad);
CREATE INDEX guestByPerson ON guest (person);
CREATE INDEX guestInvitationByAddress ON guestInvitation (addressKey);
CREATE INDEX guestInvitationByInviter ON guestInvitation (invitedBy);
CREATE INDEX letterByGuestInvitation ON letter (guestInvitation);
CREATE INDEX addressChangeByPerson ON addressChange (person, id);
CREATE INDEX letterByAddressChange ON letter (addressChange);
CREATE INDEX inviteeWithPerson ON invitee (dugnad) WHERE name IS NOT NULL OR address IS NOT NULL;
CREATE INDEX arrivalByDugnad ON arrival (dugnad);
CREATE INDEX forerunnerByEarlier ON forerunner (earlier);
CREATE INDEX measureByDugnad ON measure (dugnad, position);
CREATE INDEX measureByUnit ON measure (unit, madeAt) WHERE unit IS NOT NULL;
CREATE INDEX milestoneByMeasure ON milestone (measure, position);
CREATE INDEX measureChangeByPerson ON measureChange (person) WHERE person IS NOT NULL;
CREATE TRIGGER measureFollowsDugnad AFTER UPDATE OF unit ON dugnad WHEN NEW.unit IS NOT OLD.unit BEGIN
    UPDATE measureChange SET person = NULL
        WHERE person IS NOT NULL AND measure IN (SELECT id FROM measure WHERE dugnad = NEW.id);
    UPDATE measure SET unit = NEW.unit WHERE dugnad = NEW.id;
END;
CREATE TRIGGER looseMeasureGoesWithDugnad BEFORE DELETE ON dugnad BEGIN
    DELETE FROM measure WHERE dugnad = OLD.id AND unit IS NULL;
END;
CREATE UNIQUE INDEX measureOwnerByAddress ON measureOwner (unit, addressKey)
    WHERE addressKey IS NOT NULL;
CREATE INDEX ownedMeasureByOwner ON ownedMeasure (owner);
CREATE INDEX ownedMeasureByNext ON ownedMeasure (passedTo) WHERE passedTo IS NOT NULL;
CREATE INDEX ownerLinkByOwner ON ownerLink (owner, madeAt);
CREATE INDEX ownersWordByMeasure ON ownersWord (measure, at);
CREATE INDEX ownersWordByOwner ON ownersWord (owner) WHERE owner IS NOT NULL;
CREATE INDEX letterByOwner ON letter (owner, kind) WHERE owner IS NOT NULL;
CREATE TRIGGER ownersStayInUnit AFTER UPDATE OF unit ON measure WHEN NEW.unit IS NOT OLD.unit BEGIN
    DELETE FROM ownedMeasure WHERE measure = NEW.id;
    DELETE FROM measureAside WHERE measure = NEW.id;
END;
CREATE INDEX answerByDugnad ON answer (dugnad, state, people);
CREATE TRIGGER answerIsAboutDugnad AFTER INSERT ON answer BEGIN
    UPDATE answer SET dugnad = (SELECT dugnad FROM invitee WHERE id = NEW.invitee)
        WHERE invitee = NEW.invitee;
END;
CREATE INDEX proposalFateByMeasure ON proposalFate (measure) WHERE measure IS NOT NULL;
CREATE INDEX samlingLinkByDugnad ON samlingLink (dugnad, madeAt);
CREATE TRIGGER answersStayInUnit AFTER UPDATE OF unit ON dugnad WHEN NEW.unit IS NOT OLD.unit BEGIN
    DELETE FROM samlingLink WHERE dugnad = NEW.id;
    DELETE FROM proposalReminder WHERE dugnad = NEW.id;
    UPDATE proposalFate SET measure = NULL WHERE measure IS NOT NULL AND measure <> proposal AND (
        proposal IN (SELECT id FROM measure WHERE dugnad = NEW.id)
        OR measure IN (SELECT id FROM measure WHERE dugnad = NEW.id));
END;
CREATE INDEX measureLinkByBecame ON measureLink (became);
CREATE INDEX carriedMeasureByDugnad ON carriedMeasure (dugnad);
CREATE INDEX sinceLastByUnit ON sinceLast (unit, madeAt);
CREATE INDEX sinceLastByFrom ON sinceLast (fromDugnad) WHERE fromDugnad IS NOT NULL;
CREATE INDEX sinceLastByTo ON sinceLast (toDugnad) WHERE toDugnad IS NOT NULL;
CREATE INDEX sinceEditByMeasure ON sinceEdit (measure);
CREATE INDEX keptPersonByEnd ON keptPerson (until);
CREATE INDEX keptPersonLinkByPerson ON keptPersonLink (person);
CREATE INDEX effectByMeasure ON effect (measure, day);
CREATE INDEX effectByWord ON effect (told) WHERE told IS NOT NULL;
CREATE INDEX knownAtProviderByPerson ON knownAtProvider (person);
COMMIT;
