import TestWorld
import Testing
import WorkModel

// No real file from SSB was at hand. These are built from the documented grammar: JSON-stat 2.0 at json-stat.org, and the headings
// and codes that PxWebApi's own answers are described with. All shares are invented.
@Suite("Files from Statistics Norway")
struct StatisticsTableTests {
    private let carried: CarriedFiles

    init() throws { carried = try Carried.library.get() }

    private func read(_ text: String, _ name: String = "fil") throws -> [LowIncome] {
        try read(bytes: Array(text.utf8), name)
    }

    private func read(bytes: [UInt8], _ name: String = "fil") throws -> [LowIncome] {
        try LowIncomeFile(
            bytes, named: name, municipalities: carried.municipalities, population: carried.childPopulation
        ).rows
    }

    private func jsonStat(
        label: String = "08764: Personer under 18 år", regions: String = #"{"0":0,"34":1,"3405":2,"0605":3,"9999":4}"#,
        contents: String = #"{"Personer":0,"EUskala60":1}"#,
        values: String = "[1090000,11.4, 90000,10.0, 5400,9.8, 6000,8.8, null,null]"
    ) -> String {
        """
        {"version":"2.0","class":"dataset","label":"\(label)","id":["Region","ContentsCode","Tid"],"size":[5,2,1],
         "dimension":{"Region":{"category":{"index":\(regions)}},"ContentsCode":{"category":{"index":\(contents)}},
         "Tid":{"category":{"index":{"2024":0}}}},"value":\(values),"status":{"8":".","9":"."}}
        """
    }

    @Test("JSON-stat is read in the order of its id, and only today's municipalities and the country are kept")
    func jsonStat() throws {
        let rows = try read(jsonStat())
        #expect(rows.map(\.region) == ["0", "3405"])
        #expect(rows.map(\.share) == [11.4, 9.8])
        #expect(rows.map(\.among) == [1_090_000, 5400])
        #expect(rows.allSatisfy { $0.definition == .yearly && $0.period == "2024" && $0.children == nil })
    }

    @Test("A list of codes, prefixed codes and only the numbers there are say the same")
    func otherForms() throws {
        let other = jsonStat(
            regions: #"["0","34","K-3405","K_0605","9999"]"#, contents: #"["Personer","EUskala60"]"#,
            values: #"{"0":1090000,"1":11.4,"4":5400,"5":9.8}"#)
        #expect(try read(other) == read(jsonStat()))
    }

    @Test("Persistent low income is read for 0–17 years alone")
    func persistent() throws {
        let rows = try read(
            """
            {"version":"2.0","label":"12944: Personer","id":["Tid","Alder","ContentsCode","Region"],"size":[1,2,2,2],
             "dimension":{"Region":{"category":{"index":["3405","4601"]}},"Alder":{"category":{"index":["999A","00-17"]}},
             "ContentsCode":{"category":{"index":["PersonerSeksti","EUskalaSeksti"]}},
             "Tid":{"category":{"label":{"2022-2024":"2022-2024"}}}},
             "value":[3000,30000,10.5,11.5, 530,null,9.8,null]}
            """)
        #expect(rows.map(\.region) == ["3405", "4601"])
        #expect(rows.map(\.share) == [9.8, nil])
        #expect(rows.map(\.children) == [530, nil])
        #expect(rows.allSatisfy { $0.definition == .persistent && $0.period == "2022-2024" })
    }

    @Test(
        "CSV is read with semicolons or commas, texts or codes, periods across or down",
        arguments: [
            "08764: Personer under 18 år i husholdninger\n\n\"region\";\"EU-skala 60 prosent 2024\";\"Personer under 18 år 2024\"\n\"3405 Lillehammer\";9,8;5400\n",
            "\"Region\",\"EUskala60 2024\",\"Personer 2024\"\r\n\"3405\",9.8,5400.0\r\n",
            "\"region\",\"statistikkvariabel\",\"år\",\"08764: Personer under 18 år\"\n\"3405\",\"EU-skala 60 prosent\",\"2024\",9.8\n\"3405\",\"Personer under 18 år\",\"2024\",5400",
            "\u{FEFF}region\tEU-skala 60 prosent 2024\tEU-skala 50 prosent 2024\tPersoner under 18 år 2024\nK-3405 Lillehammer\t9,8\t4,1\t5 400\n\nKilde: SSB",
        ])
    func csv(text: String) throws {
        let rows = try read(text, "08764_20261125.csv")
        #expect(rows.map(\.region) == ["3405"])
        #expect(rows.map(\.share) == [9.8])
        #expect(rows.map(\.among) == [5400])
        #expect(rows.map(\.period) == ["2024"])
    }

    @Test("The older encoding is read as well")
    func latin1() throws {
        let text = "12944: Personer i husholdninger\nregion;alder;EU-skala 60 prosent 2022-2024\n3218 Ås;0-17 år;7,5\n"
        let rows = try read(bytes: text.unicodeScalars.map { UInt8($0.value) })
        #expect(rows.map(\.share) == [7.5])
    }

    @Test("What is hidden stays without a number", arguments: [".", "..", ":", "-", "\"\""])
    func hidden(sign: String) throws {
        let rows = try read("region;EUskala60 2024\n3405;\(sign)\n4601;12,0", "08764.csv")
        #expect(rows.map(\.share) == [nil, 12.0])
    }

    @Test(
        "A file that is broken, empty, or another table is refused with a sentence",
        arguments: [
            ("", "empty"), ("  \n", "empty"), ("<html>", "web page"), ("navn;antall\nA;1", "region"),
            ("{\"a\":1}", "JSON-stat"), ("region;EUskala60 2024\n3405;9,8", "Nothing in the file tells"),
            ("06947: Personer\nregion;EU-skala 60 prosent 2024\n3405;9,8", "06947"),
            ("08764: P\nregion;EU-skala 60 prosent 2024\n3405;mange", "mange"),
            ("08764: P\nregion;EU-skala 60 prosent 2024\n3405;9,8;7", "Line 3"),
            ("08764: P\nregion;EU-skala 60 prosent 2024\n0605;9,8", "No municipality"),
            ("08764: P\nregion;EU-skala 60 prosent 2024\nLillehammer;9,8", "No municipality"),
            ("08764: P\nregion;EU-skala 60 prosent 2024\n3405;980", "no share"),
            ("08764: P\nregion;EU-skala 60 prosent sist\n3405;9,8", "no year"),
            ("08764: P\nregion;Personer under 18 år 2024\n3405;5400", "no share by the EU scale"),
            ("12944: P\nregion;EU-skala 60 prosent 2022-2024\n3405;9,8", "0–17"),
            ("08764: P\nregion;EU-skala 60 prosent 2024;Personer 2024\n3405;9,8;28000", "right table"),
            ("08764: P\nregion;EU-skala 60 prosent 2024\n3405;9,8\n3405;9,9", "two figures"),
        ])
    func refused(text: String, word: String) throws {
        let problem = #expect(throws: FigureFileProblem.self) { try read(text) }
        #expect(problem?.description.contains(word) == true, "\(problem?.description ?? "")")
    }

    @Test("JSON-stat whose parts do not fit each other is refused, whatever the sizes say")
    func misfits() throws {
        for (from, to) in [
            ("[5,2,1]", "[5,2,2]"), ("[5,2,1]", "[9000000000000000000,9000000000000000000,1]"), ("[5,2,1]", "[5,-2,1]"),
            ("[5,2,1]", "[0,2,1]"), (", null,null]", "]"), ("\"Tid\"],", "\"Kjonn\"],"),
        ] {
            #expect(throws: FigureFileProblem.self, "\(to)") { try read(jsonStat().replacing(from, with: to)) }
        }
    }

    @Test("No cut of a good file stops the program")
    func cuts() throws {
        let whole = Array(jsonStat().utf8)
        for length in 0..<whole.count {
            do { _ = try read(bytes: Array(whole.prefix(length))) } catch is FigureFileProblem {}
        }
    }
}
