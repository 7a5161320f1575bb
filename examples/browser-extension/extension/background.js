// A click on the extension's button, and only that, gives it this one page.
chrome.action.onClicked.addListener(({ id }) => chrome.scripting.executeScript({ target: { tabId: id }, files: ['content.js'] }));
