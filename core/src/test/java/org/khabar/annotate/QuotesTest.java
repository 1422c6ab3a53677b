package org.khabar.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.model.Article;
import org.khabar.model.Block;
import org.khabar.model.EntityType;
import org.khabar.model.Mention;
import org.khabar.model.Quote;
import org.khabar.model.Span;
import org.khabar.text.Languages;

class QuotesTest {

    private static final Languages LANGUAGES = Languages.bundled();

    /** Names are written with a star before them; the quotes come back as "kind, speaker: words". */
    private static String read(String language, String marked) {
        var mentions = new ArrayList<Mention>();
        var text = new StringBuilder();
        int at = 0;
        for (int star = marked.indexOf('*'); star >= 0; star = marked.indexOf('*', at)) {
            text.append(marked, at, star);
            int end = star + 1;
            while (end < marked.length() && Character.isLetter(marked.charAt(end))) {
                end++;
            }
            var span = new Span(text.length(), text.length() + end - star - 1);
            text.append(marked, star + 1, end);
            mentions.add(new Mention(span, EntityType.PERSON, marked.substring(star + 1, end)));
            at = end;
        }
        text.append(marked.substring(at));
        return find(language, text.toString(), mentions).stream()
                .map(quote -> show(quote, text.toString()))
                .collect(Collectors.joining(" | "));
    }

    private static List<Quote> find(String language, String text, List<Mention> mentions) {
        var blocks = new ArrayList<Block>();
        int at = 0;
        for (var line : text.split("\n", -1)) {
            blocks.add(new Block(Block.Kind.BODY, new Span(at, at + line.length()), List.of()));
            at += line.length() + 1;
        }
        var article = new Article("p", "p", language, text, blocks, "UTF-8", null, null, List.of(), null);
        var prose = Prose.of(article, LANGUAGES.get(language));
        return new Quotes().find(prose, new Named(mentions, List.of(), List.of()));
    }

    private static String show(Quote quote, String text) {
        var speaker = quote.speaker();
        var who = speaker == null ? "nobody" : speaker.span().in(text);
        return (quote.kind() == Quote.Kind.DIRECT ? "d " : "i ") + who + ": "
                + quote.span().in(text);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '\t', quoteCharacter = '~', textBlock = """
            en	“We are ready,” *Adams said.	d Adams: We are ready,
            en	*Adams said the bridge would open in May.	i Adams: the bridge would open in May
            en	*Adams told reporters that the bridge would open.	i Adams: the bridge would open
            en	The bridge will open in May, *Adams said.	i Adams: The bridge will open in May
            en	*Adams urged drivers to take the old road.	i Adams: take the old road
            en	According to *Adams, the bridge is safe.	i Adams: the bridge is safe
            en	“We came,” said *Adams, “and we saw it all.”	d Adams: We came, | d Adams: and we saw it all.
            en	They sailed on the “Northern Star” to Cork.	~~
            en	*Adams came late. “I missed the train,” he said.	d he: I missed the train,
            fr	« Nous sommes prêts », a déclaré *Martin.	d Martin: Nous sommes prêts
            fr	*Martin a assuré que le pont serait ouvert.	i Martin: le pont serait ouvert
            fr	Selon *Martin, le pont est sûr.	i Martin: le pont est sûr
            de	„Wir sind bereit“, sagte *Weber.	d Weber: Wir sind bereit
            de	*Weber sagte, dass die Brücke im Mai öffne.	i Weber: die Brücke im Mai öffne
            de	Die Brücke werde im Mai öffnen, sagte *Weber.	i Weber: Die Brücke werde im Mai öffnen
            es	«Estamos listos», dijo *Pérez.	d Pérez: Estamos listos
            es	*Pérez dijo que el puente abrirá en mayo.	i Pérez: el puente abrirá en mayo
            ru	«Мы готовы к работе», — сказал *Иванов.	d Иванов: Мы готовы к работе
            ru	*Иванов сообщил, что мост откроют в мае.	i Иванов: мост откроют в мае
            ru	По словам *Иванова, мост откроют в мае.	i Иванова: мост откроют в мае
            tr	*Kaya, "Biz hazırız arkadaşlar" dedi.	d Kaya: Biz hazırız arkadaşlar
            en	“We came. We saw,” *Adams said. “We left.”	d Adams: We came. We saw, | d Adams: We left.
            en	Holm, speaking in Oslo, warned of further losses.	i Holm: further losses
            en	“It was quiet,” said the mayor, *Lind.	d Lind: It was quiet,
            fr	« Nous avons tout perdu, raconte *Girard, un paysan. »	d Girard: Nous avons tout perdu, raconte Girard, un paysan.
            fr	Le pont est sûr, a indiqué *Girard.	i Girard: Le pont est sûr
            de	„Wir sind entsetzt“, so *Lind.	d Lind: Wir sind entsetzt
            de	*Lind teilte mit, dass alles ruhig sei. Die Eltern seien da.	i Lind: alles ruhig sei | i Lind: Die Eltern seien da
            es	—No vamos a ceder —dijo *Ruiz—. La lucha sigue.	d Ruiz: No vamos a ceder | d Ruiz: La lucha sigue.
            es	*Ruiz llamó a los vecinos a no salir de casa.	i Ruiz: no salir de casa
            ru	— Мы не знали, — сказала *Петрова. — Никто не звонил.	d Петрова: Мы не знали | d Петрова: Никто не звонил.
            ru	Мост откроют в мае. Об этом сообщил *Петров.	i Петров: Мост откроют в мае
            ru	*Петрова призвала жителей не выходить из дома.	i Петрова: не выходить из дома
            tr	*Demir, halkı sakin olmaya çağırdı.	i Demir: halkı sakin olmaya
            tr	*Demir, yardım önerdi.	~~
            tr	*Kaya, köprünün mayısta açılacağını söyledi.	i Kaya: köprünün mayısta açılacağını
            """)
    void tellsWhoSaysWhat(String language, String text, String quotes) {
        assertThat(read(language, text)).isEqualTo(quotes);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '\t', quoteCharacter = '~', textBlock = """
            ar	وقال *سامي إن الجسر سيفتح في مايو.	i سامي: الجسر سيفتح في مايو
            ar	قال *سامي: «نحن جاهزون للعمل».	d سامي: نحن جاهزون للعمل
            ar	وقال *سامي إن الجسر آمن، مضيفا أن الأعمال انتهت اليوم.	i سامي: الجسر آمن | i سامي: الأعمال انتهت اليوم
            ar	وأعلن *سامي افتتاح الجسر الجديد.	i سامي: افتتاح الجسر الجديد
            ar	ونقلت الوكالة عن *سامي قوله إن المحادثات فشلت.	i سامي: المحادثات فشلت
            ar	وقال *سامي لرويترز إن الجسر آمن تماما.	i سامي: الجسر آمن تماما
            fa	*کاوه خواستار همکاری دستگاه‌ها شد.	i کاوه: همکاری دستگاه‌ها
            fa	*کاوه از مردم خواست در خانه بمانند و گفت: «برمی‌گردیم خانه.»	i کاوه: در خانه بمانند | d کاوه: برمی‌گردیم خانه.
            fa	صرافان از افزایش قیمت‌ها خبر دادند.	i صرافان: افزایش قیمت‌ها
            fa	*کاوه گفت: «ما آماده هستیم.»	d کاوه: ما آماده هستیم.
            fa	*کاوه گفت که پل در خرداد باز می‌شود.	i کاوه: پل در خرداد باز می‌شود
            fa	*کاوه از افتتاح پل جدید خبر داد.	i کاوه: افتتاح پل جدید
            fa	به گفته *کاوه، پل در خرداد باز می‌شود.	i کاوه: پل در خرداد باز می‌شود
            """)
    void tellsWhoSaysWhatFromRightToLeft(String language, String text, String quotes) {
        assertThat(read(language, text)).isEqualTo(quotes);
    }

    @Test
    void speechBehindAColonGoesOnWhileTheSpeakerSaysWe() {
        var text = "*کاوه گفت: آب کم است.\nباید کمتر مصرف شود.\nما آماده هستیم.\nباران فردا می‌بارد.";
        assertThat(read("fa", text))
                .isEqualTo("d کاوه: آب کم است | d کاوه: باید کمتر مصرف شود | d کاوه: ما آماده هستیم");
    }

    @Test
    void aLineWithoutEndIsReadInPieces() {
        var text = "Adams said he came and said he went ".repeat(2000);
        assertThat(find("en", text, List.of()))
                .isNotEmpty()
                .allMatch(quote -> quote.span().end() <= text.length());
    }

    @Test
    void quotesLieInsideTheTextWhateverItHolds() {
        var random = new Random(41);
        var pieces = List.of(
                "said", "«", "»", "“", "”", "\"", ":", " ", ", ", ". ", "Adams", "that", "قال", "أن", "گفت", "\n", "'",
                "—");
        for (int i = 0; i < 300; i++) {
            var text = random.ints(30, 0, pieces.size()).mapToObj(pieces::get).collect(Collectors.joining(" "));
            for (var language : List.of("en", "ar", "fa", "de", "und")) {
                assertThat(find(language, text, List.of()))
                        .allMatch(
                                quote -> !quote.span().isEmpty() && quote.span().end() <= text.length());
            }
        }
    }
}
