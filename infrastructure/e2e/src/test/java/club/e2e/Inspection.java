package club.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/// What keeps people from a page: barriers that axe finds in light and dark mode, HTML that is not
/// valid, and what does not fit a narrow window or large text.
final class Inspection {
  /// 1280 px at 400 % (WCAG 2.2, 1.4.10).
  private static final int NARROW = 320;

  /// The words that a line ends within although no hyphen or slash allows it, and whatever is wider
  /// than the window. Addresses may break anywhere.
  private static final String UNREADABLE =
      """
      () => {
        const found = [];
        const width = document.documentElement.scrollWidth;
        if (width > window.innerWidth) found.push('scrolls sideways: ' + width + ' px');
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const node = texts.currentNode;
          if (!node.parentElement.checkVisibility() || node.parentElement.closest('.skip, textarea, select, option, pre')) continue;
          for (const word of node.data.matchAll(/[\\p{L}\\p{M}’]+/gu)) {
            const around = node.data.slice(0, word.index).match(/\\S*$/)[0] + node.data.slice(word.index).match(/^\\S*/)[0];
            if (/[@/.]\\S/.test(around)) continue;
            const range = document.createRange();
            range.setStart(node, word.index);
            range.setEnd(node, word.index + word[0].length);
            const tops = new Set([...range.getClientRects()].map(box => Math.round(box.top)));
            if (tops.size > 1) found.push('broken word: ' + word[0]);
          }
        }
        return found;
      }
      """;

  private static final String LARGE =
      """
      () => {
        const style = document.createElement('style');
        style.textContent = 'html { font-size: 200% !important; }';
        document.head.append(style);
        return style;
      }
      """;

  private Inspection() {}

  /// What is wrong with a page of the site or a mail, which people read on phones with large text
  /// too; a line each, empty where all is well.
  static List<String> of(Page page) {
    return of(page, List.of(1280, 390));
  }

  /// The same of a page for a desk.
  static List<String> ofDesk(Page page) {
    return of(page, List.of(1280));
  }

  private static List<String> of(Page page, List<Integer> widthsOfLargeText) {
    List<String> wrong = new ArrayList<>();
    show(page, ColorScheme.DARK);
    Chrome.faintTexts(page).forEach(one -> wrong.add("dark: " + one));
    show(page, ColorScheme.LIGHT);
    wrong.addAll(Chrome.violations(page));
    page.setViewportSize(NARROW, 640);
    unreadable(page).forEach(one -> wrong.add("320 px: " + one));
    Object style = page.evaluateHandle(LARGE);
    for (int width : widthsOfLargeText) {
      page.setViewportSize(width, 900);
      unreadable(page).forEach(one -> wrong.add(width + " px, 200 % text: " + one));
    }
    page.setViewportSize(1280, 900);
    page.evaluate("style => style.remove()", style);
    return wrong;
  }

  /// Without the transitions, in which a colour is neither the one nor the other.
  private static void show(Page page, ColorScheme mode) {
    page.emulateMedia(
        new Page.EmulateMediaOptions().setColorScheme(mode).setReducedMotion(ReducedMotion.REDUCE));
  }

  @SuppressWarnings("unchecked") // The script returns an array of strings.
  private static List<String> unreadable(Page page) {
    return (List<String>) page.evaluate(UNREADABLE);
  }
}
