"""What rules flag and pass in German, by the rule's name."""

from __future__ import annotations

from letterkit.languages.examples import Example, Shown

ALIKE = "Ihr Blick auf die Retouren hat meinen verändert."
SHOWN = {
    "apology": Shown(
        flags=(Example("Entschuldigen Sie, ich war so nervös.", language="de"),),
        passes=(Example("Ich habe über Ihre Frage nachgedacht.", language="de"),),
    ),
    "argues": Shown(
        flags=(Example("Ich bitte Sie, Ihre Entscheidung zu überdenken.", kind="feedback-request", language="de"),),
        passes=(Example("Ich akzeptiere Ihre Entscheidung.", kind="rejection-reply", language="de"),),
    ),
    "ask-many": Shown(
        flags=(Example("Ist es A? Oder B? Könnten Sie mir mehr sagen.", kind="feedback-request", language="de"),),
    ),
    "ask-missing": Shown(
        flags=(Example("Ich akzeptiere die Entscheidung.", kind="feedback-request", language="de"),),
        passes=(Example("Könnten Sie mir sagen, woran ich arbeiten sollte.", kind="feedback-request", language="de"),),
    ),
    "attachment": Shown(
        flags=(Example("Anbei finden Sie die Abfrage.", language="de"),),
    ),
    "bitter": Shown(
        flags=(Example("Das ist eine Frechheit.", language="de"),),
        passes=(Example("Ich akzeptiere die Entscheidung.", language="de"),),
    ),
    "cliches": Shown(
        flags=(Example("Ich bin teamfähig, belastbar und hochmotiviert und suche spannende Aufgaben.", language="de"),),
        passes=(Example("Ich habe die Abfrage geschrieben, die zwei Systeme vergleicht.", language="de"),),
    ),
    "confusion": Shown(
        flags=(Example("Ich arbeite seid Jahren im Lager.", language="de"),),
        passes=(Example("Ich arbeite seit Jahren im Lager. Das Gespräch, das Sie führten, war gut.", language="de"),),
    ),
    "foreign-sentence": Shown(
        flags=(Example("Mallory vouches for me and my work.", language="de"),),
        passes=(
            Example("Power BI und SQL nutze ich täglich.", ("nutze Power BI und SQL",), language="de"),
            Example("Das „single source of truth“ fehlt bei Ihnen noch.", language="de"),
        ),
    ),
    "generic": Shown(
        flags=(Example("Danke für das nette Gespräch.", ("Sie zeichneten den Ablauf der Retouren",), language="de"),),
        passes=(
            Example(
                "Der Ablauf der Retouren half mir.",
                ("Sie zeichneten den Ablauf der Retouren",),
                language="de",
            ),
        ),
    ),
    "greeting": Shown(
        flags=(
            Example("Vielen Dank.", greeting="Sehr geehrter Herr Lehmann,", honorific="Herr", language="de"),
            Example("Vielen Dank.", greeting="Sehr geehrte Frau Dana Whitfield,", honorific="Frau", language="de"),
        ),
        passes=(
            Example("Vielen Dank.", greeting="Sehr geehrte Frau Dr. Whitfield,", honorific="Frau", language="de"),
            Example("Vielen Dank.", greeting="Sehr geehrte Damen und Herren,", reader="", language="de"),
        ),
    ),
    "honorific": Shown(
        flags=(
            Example("Vielen Dank.", greeting="Sehr geehrte Frau Dr. Whitfield,", honorific="Frau", language="de"),
            Example("Bitte danken Sie Herrn Lund.", ("moment@Sam Lund=der Rundgang",), language="de"),
        ),
        passes=(
            Example("Bitte danken Sie Frau Lund.", ("moment@Sam Lund=Frau Lund führte herum",), language="de"),
            Example(
                "Bitte grüßen Sie Herrn Lund von mir.", ("moment@Jan von Berg=Herr Lund führte herum",), language="de"
            ),
            Example("Danke.", greeting="Sehr geehrter Herr Dr. Whitfield,", honorific="Herr Dr.", language="de"),
        ),
    ),
    "leftovers": Shown(
        flags=(Example("Gerne! Hier ist ein Entwurf für Ihr Dankschreiben:", language="de"),),
        passes=(Example("Hier ist die Abfrage, die ich versprochen habe.", language="de"),),
    ),
    "legal": Shown(
        flags=(Example("Das ist Diskriminierung wegen meines Alters.", language="de"),),
        passes=(Example("Das ist die richtige Frage.", language="de"),),
    ),
    "length": Shown(
        flags=(Example("Danke.", language="de"),),
    ),
    "loose-sentence": Shown(
        flags=(
            Example(
                "Ich habe Nachwuchskräfte auf mehreren Kontinenten ehrenamtlich begleitet.",
                ("evidence=Lagerabfrage in SQL geschrieben",),
                language="de",
            ),
        ),
    ),
    "number-wrong-context": Shown(
        flags=(
            Example(
                "Ich habe 18 Packer geschult.",
                ("evidence=40 Packer geschult", "evidence=18 LKW liefen pünktlich"),
                language="de",
            ),
        ),
        passes=(Example("Ich habe vierzig Packer geschult.", ("evidence=40 Packer geschult",), language="de"),),
    ),
    "missing-material": Shown(
        flags=(
            Example(
                "Die Vorlage für den Bestand kommt morgen.",
                ("promise@Dana Whitfield=Vorlage für den Bestand schicken",),
                language="de",
            ),
        ),
    ),
    "misspelt-name": Shown(
        flags=(Example("Vielen Dank, Frau Whitfeld.", language="de"),),
    ),
    "mixed-spelling": Shown(
        flags=(Example("Ich hoffe, daß es klappt, und weiß, dass es Zeit braucht.", language="de"),),
        passes=(Example("Ich hoffe, dass es klappt.", language="de"),),
    ),
    "needy": Shown(
        flags=(Example("Ich bin verzweifelt, bitte geben Sie mir eine Chance.", language="de"),),
        passes=(Example("Ich möchte diese Stelle, und das Gespräch gab mir den Grund.", language="de"),),
    ),
    "never-said": Shown(
        flags=(
            Example(
                "Sie sagten, dass montags Listen gemischt werden.",
                ("moment@Tomasz Wilk=montags werden Listen gemischt",),
                language="de",
            ),
        ),
        passes=(
            Example(
                "Sie sagten, dass ein Tag verloren geht.", ("wir verlieren einen Tag, er geht verloren",), language="de"
            ),
        ),
    ),
    "open-mark": Shown(
        flags=(Example("Sie sagten: [[ihr Wort dafür]].", language="de"),),
    ),
    "other-application": Shown(
        flags=(
            Example("Die Stelle als Referentin bei Hafenwerk Wilster reizt mich.", language="de"),
            Example("Die Stelle bei Contoso reizt mich.", others={"Contoso": "Guten Tag"}, language="de"),
        ),
    ),
    "other-candidates": Shown(
        flags=(Example("Was hatten andere Bewerber?", language="de"),),
        passes=(Example("Ich wünsche Ihnen und der gewählten Person einen guten Start.", language="de"),),
    ),
    "personal-data": Shown(
        flags=(Example("Meine Krankheit ist vorbei, ich wohne in der Lindenstraße 12.", language="de"),),
        passes=(Example("Die Station 12 ist gut besetzt.", language="de"),),
    ),
    "placeholder": Shown(
        flags=(Example("Danke für das Gespräch bei [Firma].", language="de"),),
    ),
    "posting-echo": Shown(
        flags=(
            Example(
                "Ich möchte Berichte in SQL für drei Lager aufbauen.",
                posting="Sie werden Berichte in SQL für drei Lager aufbauen.",
                language="de",
            ),
        ),
    ),
    "pressure": Shown(
        flags=(Example("Ich erwarte Ihre Antwort bis spätestens Freitag.", language="de"),),
        passes=(
            Example("Sie sind mir sehr offen begegnet.", language="de"),
            Example("Eine Zeile genügt.", language="de"),
        ),
    ),
    "promise": Shown(
        flags=(Example("Mein Gehaltswunsch: das übliche Gehalt.", language="de"),),
        passes=(Example("Ich schicke die Abfrage.", language="de"),),
    ),
    "quotation": Shown(
        flags=(
            Example(
                "Sie sagten: „Wir verlieren jeden Monat zwei Tage.“",
                ("wir verlieren einen Tag",),
                language="de",
            ),
        ),
        passes=(
            Example("Sie sagten: „Wir verlieren einen Tag.“", ("wir verlieren einen Tag im Monat",), language="de"),
        ),
    ),
    "inflated-claim": Shown(
        flags=(
            Example(
                "Ich leitete den Umzug des Lagers Nord.", ("evidence=half beim Umzug des Lagers Nord",), language="de"
            ),
        ),
    ),
    "reply-address": Shown(
        flags=(Example("Danke.", email="nicht-antworten@northwind.test", language="de"),),
    ),
    "shapes": Shown(
        flags=(Example("Es war nicht nur ein Gespräch, sondern auch eine Lehre.", language="de"),),
    ),
    "shared-sentence": Shown(
        flags=(Example(ALIKE, others={"the letter to Tomasz Wilk": ALIKE}, language="de"),),
    ),
    "signature": Shown(
        flags=(Example("Vielen Dank.", closing="Mit freundlichen Grüßen", signature="Tom Becker", language="de"),),
    ),
    "stock-phrase": Shown(
        flags=(Example("Ich bin überzeugt, dass wir uns sehen. Über eine Einladung freue ich mich.", language="de"),),
        passes=(Example("Danke, dass Sie den Ablauf gezeichnet haben.", language="de"),),
    ),
    "unknown-claim": Shown(
        flags=(Example("Ich besitze einen Abschluss in Statistik.", ("evidence=das Lager geleitet",), language="de"),),
        passes=(Example("Ich nehme Ihre Entscheidung an und danke Ihnen.", language="de"),),
    ),
    "unknown-number": Shown(
        flags=(Example("Ich habe die Fehler um 24 Prozent gesenkt.", ("Fehler um 18 % gesenkt",), language="de"),),
        passes=(
            Example(
                "Um fünfzehn Uhr, um halb elf, und die zwei gehören zusammen.",
                ("15h", "10:30"),
                language="de",
            ),
            Example("Der Anteil lag bei 38 Prozent.", ("Anteil von 38 auf 33 Prozent gesenkt",), language="de"),
            Example("Die Beschwerden sind halbiert.", ("Beschwerden halbieren",), language="de"),
            Example(
                "Ich habe die Fehler in fünf Monaten um 18 % gesenkt.", ("18 Prozent in 5 Monaten",), language="de"
            ),
        ),
    ),
    "unknown-organisation": Shown(
        flags=(Example("Bei der Contoso GmbH habe ich das Lager geleitet.", ("das Lager geleitet",), language="de"),),
        passes=(
            Example("Bei Lieferengpässen half die Liste.", ("die Liste half",), language="de"),
            Example("Damit bin ich bei Ihrem Satz.", language="de"),
            Example("Mit Herrn Wilks Einverständnis.", ("moment@Tomasz Wilk=Herr Wilk",), language="de"),
            Example("Im Gespräch über die Retouren und den Ablauf im Lager ging es um Zahlen.", language="de"),
            Example("Bei Rückfragen zur Bewerbung bin ich erreichbar.", language="de"),
        ),
    ),
    "unknown-person": Shown(
        flags=(
            Example("Bitte grüßen Sie Herrn Lehmann von mir.", language="de"),
            Example("Sabine Vogt hat mir den Ablauf gezeigt.", ("der Ablauf",), language="de"),
        ),
        passes=(
            Example("Herzlichen Dank für das offene Gespräch und den Rundgang durch die Station.", language="de"),
            Example("Vielen Dank, Frau Whitfield.", language="de"),
        ),
    ),
    "unknown-skill": Shown(
        flags=(Example("Ich arbeite seit Jahren mit Power BI.", ("seit Jahren",), language="de"),),
    ),
    "unmet-need": Shown(
        flags=(
            Example(
                "Danke für die Führung.", ("promise@Dana Whitfield=Vorlage für den Bestand schicken",), language="de"
            ),
        ),
        passes=(
            Example(
                "Fotos der Scheine hängen an.", ("promise@Dana Whitfield=Scheine als Foto schicken",), language="de"
            ),
        ),
    ),
    "withheld": Shown(
        flags=(
            Example(
                "Ihre letzte Analystin ging nach vier Monaten.",
                withheld=("Die Analystin ging nach vier Monaten",),
                language="de",
            ),
        ),
    ),
    "wrong-date": Shown(
        flags=(Example("Vielen Dank für das Gespräch am Dienstag.", ("interview_day=2026-03-12",), language="de"),),
        passes=(
            Example(
                "Ich war bis Oktober 2024 dort, und am 20. fällt die Entscheidung.",
                ("interview_day=2026-03-12", "dort bis 10/2024", "Fr 20.3. Entscheidung"),
                language="de",
            ),
            Example(
                "Danke für das Gespräch vom Dienstag.",
                ("Mi 11.3., 22.50", "Gespräch gestern"),
                language="de",
                today="2026-03-13",
            ),
            Example("Am Freitag schicke ich das Muster.", ("interview_day=2026-03-10", "muster bis fr"), language="de"),
            Example(
                "Die Entscheidung fällt um den 20. März.",
                ("interview_day=2026-03-12", "decision_day=um den 20. März"),
                language="de",
            ),
            Example(
                "Das Gespräch am Donnerstag, den 12. März, war gut.",
                ("interview_day=2026-03-12",),
                language="de",
            ),
        ),
    ),
}
