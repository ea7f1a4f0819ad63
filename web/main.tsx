import { render } from 'preact';
import { App } from './app.js';
import { FailedView } from './controls/states.js';
import { WithNavigation } from './navigation.js';
import { findServices } from './services/find.js';
import { Complaint, type Services } from './services/services.js';
import { ServicesContext } from './services/use-services.js';
import { S } from './strings.js';
import './look/fonts.css';
import './look/base.css';
import './look/intake.css';

const root = document.getElementById('app')!;

function start(services: Services): void {
  render(
    <ServicesContext.Provider value={services}>
      <WithNavigation addressing={services.where === 'server' ? 'path' : 'hash'}>
        <App />
      </WithNavigation>
    </ServicesContext.Provider>,
    root,
  );
}

findServices().then(start, () => render(<FailedView complaint={new Complaint(S.noServices, S.noServicesHint)} again={() => location.reload()} />, root));
