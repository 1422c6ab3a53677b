package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherLanguagesTest {

    private static final LanguageFinder FINDER = new LanguageFinder(Languages.bundled());

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            pt; O navio não pode sair do porto e os homens estão com frio.
            es; El barco no puede salir del puerto y los hombres tienen frío.
            id; Kapal itu tidak dapat keluar dari pelabuhan karena hujan.
            ckb; کەشتییەکە لە بەندەرەکە دەرنەچوو و هەموو پیاوەکان ماندوو بوون.
            ps; دا بېړۍ له بندر څخه نه شي وتلی.
            ur; یہ جہاز بندرگاہ سے نہیں نکل سکتا ہے۔
            fa; کشتی نمی‌تواند از بندر بیرون برود.
            uk; Корабель не може вийти з порту, що є проблемою.
            ru; Корабль не может выйти из порта, и это проблема.
            """)
    void aLanguageWithoutFolderIsNotTakenForAnother(String code, String text) {
        assertThat(FINDER.of(text)).isEqualTo(code);
    }
}
