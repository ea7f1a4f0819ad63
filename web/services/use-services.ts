import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Services } from './services.js';

export const ServicesContext = createContext<Services | undefined>(undefined);

/** Who does the work; a fault of ours before it is found. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('services are used before they are found');
  return services;
}
