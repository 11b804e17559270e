// Keeps what is typed in a draft, or in the answer to an aanvulling. The page is complete without this file. That something is saved is only ever told in the
// words of the server, after it has committed. One save at a time; a form that is posted waits for the save that runs.
(() => {
  const vorm = document.querySelector('form[data-bewaar]');
  const stand = document.querySelector('[data-bewaarstand]');
  const wacht = document.querySelector('[data-bewaarwacht]');
  if (!vorm || !stand || !wacht) {
    return;
  }
  const RUST = 1500;
  const OPNIEUW = 10000;
  const KLEIN = 60000;
  let klok;
  let loopt = null;
  let gewijzigd = false;
  let gestopt = false;

  // The same words are not told twice, so that a screen reader is not made to repeat them.
  const toon = (tekst, mis) => {
    stand.closest('.pact-bewaard').classList.toggle('pact-bewaard--mis', mis);
    if (stand.textContent !== tekst) {
      stand.textContent = tekst;
    }
  };

  const plan = (over) => {
    clearTimeout(klok);
    klok = setTimeout(bewaar, over);
  };

  const stop = (tekst) => {
    gestopt = true;
    toon(tekst, true);
  };

  const verwerk = async (antwoord) => {
    if (antwoord.status === 200) {
      const nu = await antwoord.json();
      ['versie', 'afdruk'].filter((naam) => naam in nu).forEach((naam) => {
        vorm.elements[naam].value = nu[naam];
      });
      toon(nu.melding, false);
    } else if (antwoord.status === 412) {
      stop((await antwoord.json()).melding);
    } else if (antwoord.status >= 500) {
      opnieuw();
    } else {
      stop(antwoord.type === 'opaqueredirect' ? stand.dataset.uitgelogd : stand.dataset.mislukt);
    }
  };

  const opnieuw = () => {
    gewijzigd = true;
    toon(stand.dataset.storing, true);
    plan(OPNIEUW);
  };

  async function bewaar() {
    clearTimeout(klok);
    if (loopt || gestopt || !gewijzigd) {
      return;
    }
    gewijzigd = false;
    const inhoud = new URLSearchParams(new FormData(vorm));
    const opties = { method: 'PUT', body: inhoud, redirect: 'manual', keepalive: String(inhoud).length < KLEIN };
    loopt = fetch(vorm.dataset.bewaar, opties).then(verwerk).catch(opnieuw);
    await loopt;
    loopt = null;
    wacht.hidden = gestopt || !gewijzigd;
    if (gewijzigd && !gestopt && stand.textContent !== stand.dataset.storing) {
      plan(RUST);
    }
  }

  const merk = () => {
    gewijzigd = true;
    wacht.hidden = gestopt;
    if (!loopt) {
      plan(RUST);
    }
  };

  vorm.addEventListener('input', merk);
  vorm.addEventListener('change', merk);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      bewaar();
    }
  });
  vorm.addEventListener('submit', (gebeurtenis) => {
    const { submitter } = gebeurtenis;
    clearTimeout(klok);
    if (loopt) {
      gebeurtenis.preventDefault();
      gestopt = true;
      loopt.then(() => vorm.requestSubmit(submitter));
    }
    gestopt = true;
  });
})();
