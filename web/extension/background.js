// A click on the button puts the reader into the page one is on; nothing runs in a page before that.
chrome.action.onClicked.addListener(({ id }) => {
  if (id !== undefined) chrome.scripting.executeScript({ target: { tabId: id }, files: ['content.js'] });
});
